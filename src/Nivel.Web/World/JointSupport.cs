using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.World;

/// <summary>Multi-agency support in the demo area: the persona's person in assessment, and a few of the same coach in other states, one of them late.</summary>
internal sealed class JointSupport(Town town, Db db, DateOnly today)
{
    private const string Need = "Velkaneuvonta, kuntoutus ja työkokeilu pitää saada sopimaan samaan viikkoon.";

    private User Coach => town.Coaches[0];
    private User County => town.Answerers[town.Organisations["hyvinvointi"].Id];
    private User Kela => town.Answerers[town.Organisations["kela"].Id];

    public async Task Make(Client persona)
    {
        var others = await db.Clients.Where(c => c.Id != persona.Id && c.EndedOn == null && !c.IsProtected && db.Assignments.Any(a => a.ClientId == c.Id && a.UserId == Coach.Id && a.Task == ClientTaskKind.Coach && a.EndsOn == null))
            .OrderBy(c => c.RegisteredOn).ThenBy(c => c.Id).Take(4).ToListAsync();
        var (open, _) = Assess(persona, today.AddDays(-12));
        Meet(open, today.AddDays(1), "Torikatu 2, neuvotteluhuone 3", "Miten työkokeilu, velkaneuvonta ja kuntoutus sopivat samaan viikkoon?");
        Ask(persona, Kela, new(ConsultedAs.KelaAdviser, ConsultationGround.Support, "Voiko ammatillista kuntoutusta hakea jo työkokeilun aikana, ja mitä hakemukseen liitetään?", ConsultationAttached.Contact, today.AddDays(2), SupportId: open.Id), today.AddDays(-3));
        Ask(persona, County, new(ConsultedAs.Nurse, ConsultationGround.Nameless, "Saako terveysneuvontaan tulla ilman ajanvarausta, ja mihin aikaan siellä on hiljaisinta?", ConsultationAttached.None, today.AddDays(-4)), today.AddDays(-9))
            .Reply("Saa tulla. Hiljaisinta on tiistaisin kello 12:n jälkeen. Numerosta voi myös varata puheluajan.", null, County.AsActor(), At(today.AddDays(-6)), today.AddDays(-6));
        if (others.Count < 4) return;
        db.Add(MultiAgencySupport.Notice(others[0], Need, Coach.AsActor(), At(today.AddDays(-2)), today.AddDays(-2)));
        // More than three months in assessment: the plan is late.
        Assess(others[1], today.AddDays(-110));
        var supported = Support(others[2], today.AddDays(-80));
        Hold(Meet(supported, today.AddDays(-10), "Hyvinvointialueen toimipiste, Asemakatu 4", "Viikon rytmi ja seuraavat askeleet"));
        Ask(others[2], County, new(ConsultedAs.WorkAbilityCoordinator, ConsultationGround.Support, "Onko kolmas työkokeilupäivä nyt sopiva, vai odotetaanko kuukausi?", ConsultationAttached.Plan, today.AddDays(4), SupportId: supported.Id), today.AddDays(-1));
        var ended = Support(others[3], today.AddDays(-150));
        ended.End(SupportEnd.NoNeedRemains, "Asumisen ja talouden asiat ovat kunnossa. Jatkat omavalmentajan kanssa.", Coach.AsActor(), At(today.AddDays(-9)), today.AddDays(-9));
    }

    private (MultiAgencySupport Support, IReadOnlyList<SupportParty> Parties) Assess(Client person, DateOnly on)
    {
        var support = MultiAgencySupport.Notice(person, Need, Coach.AsActor(), At(on.AddDays(-3)), on.AddDays(-3));
        support.Begin(Coach.AsActor(), At(on), on);
        SupportParty[] parties = [SupportParty.Name(support, SupportPartyKind.Authority, Coach, leads: true), SupportParty.Name(support, SupportPartyKind.County, County, leads: false), SupportParty.Name(support, SupportPartyKind.Kela, Kela, leads: false)];
        parties[0].Answer(true, "Työkokeilu onnistuu, kun muut ajat sovitaan sen ympärille.", Coach.AsActor(), At(on.AddDays(1)));
        db.Add(support);
        db.AddRange(parties.AsEnumerable());
        return (support, parties);
    }

    private MultiAgencySupport Support(Client person, DateOnly on)
    {
        var (support, parties) = Assess(person, on);
        parties[1].Answer(true, "Velkaneuvonta on alkanut, ja sosiaaliohjaaja on mukana.", County.AsActor(), At(on.AddDays(4)));
        parties[2].Answer(true, "Hakemus on vireillä, ratkaisu tulee kuukauden kuluessa.", Kela.AsActor(), At(on.AddDays(6)));
        support.Start(parties, Coach.AsActor(), At(on.AddDays(8)));
        SupportStep[] steps = [new(support, "Työkokeilu kahtena päivänä viikossa", SupportSides.Authority, today.AddDays(40)), new(support, "Velkajärjestelyn hakemus valmiiksi", SupportSides.County, today.AddDays(20)), new(support, "Aamuherätys kello seitsemän myös vapaapäivinä", SupportSides.Person, today.AddDays(30))];
        support.Agree("Säännöllinen viikko, jossa työkokeilu ja palvelut sopivat yhteen.", steps, Coach.AsActor(), At(on.AddDays(30)), on.AddDays(30));
        db.AddRange(steps.AsEnumerable());
        return support;
    }

    /// <summary>Times differ from meeting to meeting; the dice are of the day, so that nothing else of the demo area moves with them.</summary>
    private SupportMeeting Meet(MultiAgencySupport support, DateOnly on, string place, string agenda)
    {
        var time = new TimeOnly(9 + new Random(on.DayNumber).Next(5), 0);
        var meeting = SupportMeeting.Call(support, FinnishTime.At(on, time), place, SupportSides.Person | SupportSides.Authority | SupportSides.County | SupportSides.Kela, agenda, Coach.AsActor(), At(on.AddDays(-12) > today.AddDays(-2) ? today.AddDays(-2) : on.AddDays(-12)));
        db.Add(meeting);
        return meeting;
    }

    private void Hold(SupportMeeting meeting)
    {
        var (coach, at) = (Coach.AsActor(), meeting.StartsAt.AddHours(1));
        meeting.Minute("Työkokeilu jatkuu kahtena päivänä viikossa. Velkaneuvonta siirretään perjantaiksi, jotta viikko pysyy säännöllisenä.", coach, at);
        db.AddRange(
            SupportTask.Give(meeting, "Tuo työkokeilun työvuorot seuraavaan tapaamiseen", SupportSides.Person, today.AddDays(6), coach, at),
            SupportTask.Give(meeting, "Velkaneuvonnan ajat perjantaille", SupportSides.County, today.AddDays(3), coach, at),
            SupportTask.Give(meeting, "Soitto työnantajalle kolmannesta päivästä", SupportSides.Authority, today.AddDays(8), coach, at));
    }

    private Consultation Ask(Client person, User to, ConsultationDraft draft, DateOnly on)
    {
        var asked = Consultation.Ask(person, to, draft, Coach.AsActor(), At(on), on);
        db.Add(asked);
        return asked;
    }

    private static DateTimeOffset At(DateOnly day) => FinnishTime.At(day, new TimeOnly(11, 15));
}
