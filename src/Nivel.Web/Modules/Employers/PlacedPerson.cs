using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>What the record tells of a person whom a place with support is thought for.</summary>
public sealed record PlacedPerson(Client Client)
{
    /// <summary>Trials that took place, each with its last day.</summary>
    public IReadOnlyList<Days> TrialsDone { get; init; } = [];

    /// <summary>Trials that were recorded as places; the end is the planned one.</summary>
    public IReadOnlyList<Days> TrialsPlanned { get; init; } = [];

    /// <summary>Work at the same employer; open while it goes on.</summary>
    public IReadOnlyList<Days> WorkHere { get; init; } = [];

    /// <summary>The last day of the latest subsidised work at the same employer.</summary>
    public DateOnly? SubsidyHereEndedOn { get; init; }

    public DateOnly? UnemployedSince => Client.UnemployedSince;

    public int AgeOn(DateOnly day) => Client.AgeOn(day);

    /// <summary>Months of unbroken unemployment after a day and before another.</summary>
    public int MonthsUnemployedSince(DateOnly after, DateOnly until) =>
        UnemployedSince is not { } since ? 0 : FinnishCalendar.FullMonths(since > after ? since : after.AddDays(1), until);

    public static async Task<PlacedPerson> Of(Db db, Client client, EmployerId employer, DateOnly today)
    {
        var trials = await db.Participations.AsNoTracking().Where(p => p.ClientId == client.Id && p.Kind == "work-trial").ToListAsync();
        var places = await db.Placements.AsNoTracking().Where(p => p.ClientId == client.Id).ToListAsync();
        var here = places.Where(p => p.EmployerId == employer && p.Kind != PlacementKind.WorkTrial).ToList();
        return new(client)
        {
            // Of a trial that still runs, what has been done by today is known.
            TrialsDone = [.. trials.Where(p => p.StartsOn <= today).Select(p => Days.Of(p.StartsOn, p.EndsOn < today ? p.EndsOn.Value : today))],
            TrialsPlanned = [.. places.Where(p => p is { Kind: PlacementKind.WorkTrial, EndsOn: not null }).Select(p => Days.Of(p.StartsOn, p.EndsOn!.Value))],
            WorkHere = [.. here.Select(p => new Days(p.StartsOn, p.EndsOn))],
            SubsidyHereEndedOn = here.Where(p => p.Kind == PlacementKind.SubsidisedWork).Max(p => p.EndsOn),
        };
    }
}
