using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>Whether the person is unemployed when a search goes on: texts "Clients.still-…".</summary>
public enum GoesOn
{
    /// <summary>The end was a mistake or of no length: the run of unemployment is the same one.</summary>
    AllAlong,

    /// <summary>There was work or study between: a new run begins.</summary>
    Anew,

    /// <summary>A jobseeker who is not unemployed.</summary>
    NotUnemployed,
}

/// <summary>What ends and goes on with a search beside the record: the workers' tasks and the run of unemployment.</summary>
public static class SearchKeeping
{
    /// <summary>The workers' tasks last six months more, as long as the same path may go on; then the ground ends (D-11).</summary>
    public static async Task End(Db db, Client client, DateOnly on, string reason, PathOutcome? outcome, string? words, Actor by, DateTimeOffset at, DateOnly today)
    {
        client.Close(on, reason, outcome, words, by, at);
        foreach (var task in await Tasks(db, client.Id, today)) task.End(on.AddMonths(6));
        await EndUnemployment(db, client, on, reason);
    }

    public static async Task EndUnemployment(Db db, Client client, DateOnly on, string? reason)
    {
        var id = client.Id;
        foreach (var spell in await db.Spells.Where(s => s.ClientId == id && s.EndsOn == null && s.StartsOn <= on).ToListAsync()) spell.End(on, reason);
    }

    /// <summary>The run that ended with the search; null when the person was not unemployed then.</summary>
    public static Task<Spell?> EndedWith(Db db, Client client)
    {
        var (id, on) = (client.Id, client.EndedOn);
        return db.Spells.Where(s => s.ClientId == id && s.EndsOn == on).OrderByDescending(s => s.StartsOn).FirstOrDefaultAsync();
    }

    public static async Task GoOn(Db db, Client client, GoesOn how, Actor by, DateTimeOffset at, DateOnly today)
    {
        var spell = how == GoesOn.AllAlong ? await EndedWith(db, client) : null;
        client.Continue(by, at, today, spell?.StartsOn ?? (how == GoesOn.Anew ? today : null));
        spell?.GoOn();
        await KeepTasks(db, client.Id, today);
    }

    /// <summary>The tasks that would have ended six months after the search go on with it.</summary>
    public static async Task KeepTasks(Db db, ClientId client, DateOnly today)
    {
        foreach (var task in await Tasks(db, client, today)) task.Continue();
    }

    private static Task<List<Assignment>> Tasks(Db db, ClientId id, DateOnly today) => db.Assignments
        .Where(a => a.ClientId == id && (a.Task == ClientTaskKind.Coach || a.Task == ClientTaskKind.JobCoach) && (a.EndsOn == null || a.EndsOn >= today)).ToListAsync();
}
