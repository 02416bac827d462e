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
        Assess(persona, today.AddDays(-12));
        if (others.Count < 4) return;
        db.Add(MultiAgencySupport.Notice(others[0], Need, Coach.AsActor(), At(today.AddDays(-2)), today.AddDays(-2)));
        // More than three months in assessment: the plan is late.
        Assess(others[1], today.AddDays(-110));
        Support(others[2], today.AddDays(-80));
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
        SupportStep[] steps = [new(support, "Työkokeilu kahtena päivänä viikossa", SupportPartyKind.Authority, today.AddDays(40)), new(support, "Velkajärjestelyn hakemus valmiiksi", SupportPartyKind.County, today.AddDays(20))];
        support.Agree("Säännöllinen viikko, jossa työkokeilu ja palvelut sopivat yhteen.", steps, Coach.AsActor(), At(on.AddDays(30)), on.AddDays(30));
        db.AddRange(steps.AsEnumerable());
        return support;
    }

    private static DateTimeOffset At(DateOnly day) => FinnishTime.At(day, new TimeOnly(11, 15));
}
