using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Needs;

/// <summary>The mappings of one person, the newest first.</summary>
public sealed record NeedsStory(IReadOnlyList<NeedsAssessment> All)
{
    public NeedsAssessment? Draft => All.FirstOrDefault(a => !a.IsDone);
    public IReadOnlyList<NeedsAssessment> Done => [.. All.Where(a => a.IsDone)];
    public NeedsAssessment? Last => All.FirstOrDefault(a => a.IsDone);

    /// <summary>The one before a mapping; null for the first.</summary>
    public NeedsAssessment? Before(NeedsAssessment assessment) => Done.FirstOrDefault(a => a.Edition < assessment.Edition);
}

/// <summary>Reads and writes the mappings of a person, for the worker's page and the person's own.</summary>
public sealed class NeedsDesk(Db db, KnownNeeds known, TimeProvider clock)
{
    public async Task<NeedsStory> Of(Client client)
    {
        var id = client.Id;
        return new(await db.NeedsAssessments.Where(a => a.ClientId == id).OrderByDescending(a => a.Edition).ToListAsync());
    }

    /// <summary>What has been said elsewhere, each with its source and day.</summary>
    public Task<IReadOnlyList<KnownNeed>> Known(Client client) => known.Of(client);

    /// <summary>The draft, or a new one that starts from the last mapping; the first starts from what is known.</summary>
    public async Task<NeedsAssessment> Open(Client client, NeedsStory story, Actor by)
    {
        if (story.Draft is { } draft) return draft;
        var lines = story.Last?.Lines ?? [.. KnownNeeds.Suggested(await known.Of(client))];
        var begun = NeedsAssessment.Begin(client, (story.All.Count == 0 ? 0 : story.All.Max(a => a.Edition)) + 1, lines, by, clock.Now);
        db.Add(begun);
        return begun;
    }

    /// <returns>False when somebody else wrote the same mapping at this moment.</returns>
    public async Task<bool> Save()
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Open steps of the plan in force and of a draft, to choose from and to show beside a need.</summary>
    public async Task<IReadOnlyList<PlanStep>> Steps(Client client)
    {
        var id = client.Id;
        var steps = await db.Plans.AsNoTracking().Where(p => p.ClientId == id && p.State != PlanState.Replaced).OrderBy(p => p.Edition).SelectMany(p => p.Steps).ToListAsync();
        return [.. steps.OrderBy(s => s.DueOn).DistinctBy(s => s.Text)];
    }
}
