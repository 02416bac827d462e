using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Plans;

/// <summary>What a version says, as the form holds it.</summary>
public sealed record PlanText(PlanKind Kind, string Goal, int? SearchCount, IReadOnlyList<StepLine> Lines);

/// <summary>Writes the draft of the next version; the save is its caller's.</summary>
public sealed class PlanDesk(Db db, TimeProvider clock)
{
    public const int MostSteps = 8;

    public async Task Write(Client client, Plan? draft, PlanText text, Actor by)
    {
        var (id, plan) = (client.Id, draft);
        Plan? after = null;
        if (plan is null)
        {
            var edition = await db.Plans.Where(p => p.ClientId == id).Select(p => (int?)p.Edition).MaxAsync() ?? 0;
            after = await db.Plans.AsNoTracking().Include(p => p.Steps).SingleOrDefaultAsync(p => p.ClientId == id && p.State == PlanState.Agreed);
            db.Add(plan = Plan.Draft(client.AreaId, id, edition + 1, text.Goal, by, clock.Now));
        }
        else
        {
            // A draft whose steps alone change must raise its version too, or two writers would overwrite each other.
            db.Entry(plan).Property(p => p.Goal).IsModified = true;
            db.RemoveRange(plan.Steps);
            db.RemoveRange(plan.Signatures);
        }

        plan.Rewrite(text.Kind, text.Goal, text.SearchCount, text.Lines, after);
        db.AddRange(plan.Steps);
    }

    /// <summary>One more step: to the draft, or to a new draft that goes on from the plan in force.</summary>
    /// <param name="goal">The goal of the first plan; needed only when there is none.</param>
    /// <returns>False when the plan has as many steps as anybody can follow.</returns>
    public async Task<bool> Add(Client client, StepLine line, string? goal, Actor by)
    {
        var id = client.Id;
        var plans = await db.Plans.Include(p => p.Steps).Include(p => p.Signatures).AsSplitQuery().Where(p => p.ClientId == id && p.State != PlanState.Replaced).ToListAsync();
        var draft = plans.Find(p => p.State == PlanState.Draft);
        var basis = draft ?? plans.Find(p => p.State == PlanState.Agreed);
        var lines = (basis?.Steps ?? []).Where(s => s.DoneOn is null).OrderBy(s => s.Order).Select(s => new StepLine(s.Text, s.Bearer, s.DueOn, s.ServiceId)).ToList();
        if (lines.Count >= MostSteps) return false;
        await Write(client, draft, new(basis?.Kind ?? PlanKind.Employment, basis?.Goal ?? goal ?? "", basis?.SearchCount, [.. lines, line]), by);
        return true;
    }
}
