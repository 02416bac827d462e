using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Caseload;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Messages;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.World;

/// <summary>What stands on a coach's desk now and then: a plan in the person's language, a draft to be read, a colleague away, somebody offered, data to put right.</summary>
internal sealed class DeskCases(Town town, Db db, DateOnly today)
{
    private Actor Coach => town.Coaches[0].AsActor();

    public async Task Make(Client persona)
    {
        var mine = await Open(town.Coaches[0].Id).Where(c => c.Id != persona.Id).OrderBy(c => c.Id).Take(60).ToListAsync();
        await Translated(mine);
        await Offered(mine);
        if (mine.Count > 5) db.Add(ClientRequest.Make(mine[5], RequestKind.Correction, "Tiedoissani lukee, ettei minulla ole ajokorttia. Sain B-kortin viime keväänä.", Coach with { ClientId = mine[5].Id }, At(today.AddDays(-5))));
        await Handed();
        await Away();
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private IQueryable<Client> Open(UserId coach) => db.Clients.AsNoTracking().Where(c => c.CoachId == coach && c.EndedOn == null && !c.IsProtected);

    /// <summary>The plan in the person's own language, as a coach writes it with an interpreter.</summary>
    private async Task Translated(List<Client> mine)
    {
        foreach (var person in mine.Where(c => Translations.Languages.Contains(c.Language)).DistinctBy(c => c.Language))
        {
            if (await Agreed(person.Id) is not { } plan) continue;
            string? Say(string words) => Translations.Of(words, person.Language);
            plan.Translate(person.Language, Say(plan.Goal), plan.Steps.ToDictionary(s => s.Id, s => Say(s.Text)), Coach, At(today.AddDays(-7)));
        }
    }

    /// <summary>A new version of the plan waits for the person to read it in peace.</summary>
    private async Task Offered(List<Client> mine)
    {
        foreach (var person in mine.Where(c => c.Language == "fi").Skip(2))
        {
            if (await Agreed(person.Id) is not { } plan) continue;
            var draft = Plan.Draft(person.AreaId, person.Id, plan.Edition + 1, plan.Goal, Coach, At(today.AddDays(-3)));
            foreach (var step in plan.Steps.Where(s => s.DoneOn is null)) draft.Add(step.Text, step.Bearer, step.DueOn < today ? today.AddDays(21) : step.DueOn);
            draft.Add("Tutustumiskäynti työpajalla", TaskBearer.Person, today.AddDays(18));
            draft.Offer(Coach, At(today.AddDays(-2)));
            db.Add(draft);
            return;
        }
    }

    private Task<Plan?> Agreed(ClientId client) => db.Plans.Include(p => p.Steps).FirstOrDefaultAsync(p => p.ClientId == client && p.State == PlanState.Agreed && !db.Plans.Any(o => o.ClientId == client && o.State == PlanState.Draft));

    private async Task Handed()
    {
        var from = town.Coaches[1];
        if (await Open(from.Id).OrderBy(c => c.Id).FirstOrDefaultAsync() is not { } person) return;
        db.Add(Handover.Offer(person, from.Id, town.Coaches[0].Id, "Hakee keittiöön, hygieniapassi on kunnossa. Puhelin on paras tapa tavoittaa. Toivoo samaa valmentajaa loppuun asti.", new HandoverMeeting(FinnishTime.At(Nivel.Rules.FinnishCalendar.NextWorkingDay(today.AddDays(6)), new TimeOnly(10, 0)), "Kirkkokatu 8, 2. kerros"), from.AsActor(), At(today.AddDays(-1))));
    }

    private async Task Away()
    {
        if (town.Coaches.Count < 4) return;
        var (away, cover, until) = (town.Coaches[2], town.Coaches[3], today.AddDays(5));
        db.Add(new CoachAbsence(town.Area.Id, away.Id, cover.Id, today.AddDays(-2), until));
        foreach (var person in await db.Clients.Where(c => c.CoachId == away.Id && c.EndedOn == null).Select(c => c.Id).ToListAsync())
            db.Add(new Assignment(person, cover.Id, ClientTaskKind.Cover, Days.Of(today.AddDays(-2), until)));
    }

    private static DateTimeOffset At(DateOnly day) => FinnishTime.At(day, new TimeOnly(10, 5));
}
