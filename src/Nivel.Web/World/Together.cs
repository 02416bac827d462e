using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Panels;
using Nivel.Web.Modules.Profiling;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.World;

/// <summary>What the workers of the demo area do together: a profiling gone through with the persona's person, a selection panel that is about to meet, and a line before a full group.</summary>
internal sealed class Together(Town town, Db db, DateOnly today)
{
    private static readonly Dictionary<string, string> Answers = new()
    {
        ["settled"] = "nothing", ["everyday"] = "steady", ["days"] = "most", ["direction"] = "known", ["skills"] = "missing", ["study"] = "beside", ["recent"] = "years", ["search"] = "help", ["support"] = "sometimes",
    };

    public async Task Make(Client persona)
    {
        Profile(persona);
        await Panel(persona);
        await Line(persona);
        new Situations(town, db, today).Make(persona);
        new Mappings(town, db, today).Make(persona);
        await new GroupBoards(town, db, today).Make(persona);
        await new JointSupport(town, db, today).Make(persona);
        await new DeskCases(town, db, today).Make(persona);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private void Profile(Client persona)
    {
        var (template, json, _) = ProfileShelf.CameAlong.Single(f => f.Template.Code == "needs-and-phase");
        var (coach, at) = (town.Coaches[0].AsActor(), FinnishTime.At(today.AddDays(-16), new TimeOnly(10, 20)));
        var form = new ProfileForm(persona.AreaId, template, json, null, at);
        var round = ProfilingRound.Take(persona, form, template, Answers, coach, at);
        round.Judge(template, "T", "Kortti ja kurssi avaavat ovet, työ löytyy sen jälkeen helpommin.", coach, at.AddMinutes(25));
        db.AddRange(form, round);
    }

    private async Task Panel(Client persona)
    {
        if (await db.Referrals.AsNoTracking().Where(r => r.ClientId == persona.Id && r.State == ReferralState.Sent).OrderByDescending(r => r.SentAt).FirstOrDefaultAsync() is not { GroupId: { } } referral) return;
        var (lead, at) = (town.Answerers[referral.ToOrganisationId], FinnishTime.At(today.AddDays(-1), new TimeOnly(9, 0)));
        var panel = SelectionPanel.Call(town.Groups[referral.ServiceId], today.AddDays(6), lead.AsActor(), at);
        var kela = town.Answerers[town.Organisations["kela"].Id];
        var rating = new PanelRating(panel.Id, referral.Id, town.Coaches[0].Id);
        rating.Rate(5, 3, 4, "Tarvitsee säännöllisen rytmin ja tekemistä ennen kurssin alkua.", at.AddHours(3));
        db.AddRange(panel, rating);
        db.AddRange(((Platform.Network.User[])[lead, town.Coaches[0], kela]).Select(u => new PanelMember(panel.Id, u.Id, u.OrganisationId)));
    }

    /// <summary>Those who came last to full groups wait in their lines.</summary>
    private async Task Line(Client persona)
    {
        var full = town.Groups.Values.Where(g => g.Free == 0).Select(g => g.Id).ToList();
        var late = await db.Referrals.Where(r => r.State == ReferralState.Sent && r.ClientId != persona.Id && r.GroupId != null && full.Contains(r.GroupId.Value)).OrderBy(r => r.SentAt).ThenBy(r => r.Id).Take(6).ToListAsync();
        foreach (var referral in late)
        {
            var (by, at, promised) = (town.Answerers[referral.ToOrganisationId].AsActor(), FinnishTime.At(today.AddDays(-1), new TimeOnly(13, 10)), today.AddDays(30));
            referral.See(by, at);
            referral.Wait("Ryhmä on täynnä. Ilmoitamme heti, kun paikka vapautuu.", promised, by, at);
            db.Add(new WaitingPlace(referral, referral.GroupId!.Value, promised, referral.SentAt));
        }
    }
}
