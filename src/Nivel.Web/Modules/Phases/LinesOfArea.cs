using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Phases;

/// <summary>The lines that an area works by today: the phases of the guide in force, those of them that are in use, by the names that the guide gives.</summary>
/// <remarks>Kept for the day: a guide or a term holds from the day after it is decided at the earliest, so that the lines of a day never change in the course of it.</remarks>
public sealed class LinesOfArea(TimeProvider clock)
{
    private readonly ConcurrentDictionary<EmploymentAreaId, (DateOnly Day, AreaPhases Phases)> kept = new();

    public async Task<AreaPhases> Of(Db db, EmploymentAreaId area)
    {
        var today = clock.Today;
        if (kept.TryGetValue(area, out var known) && known.Day == today) return known.Phases;
        var phases = Read(await db.GuideOn(area, today), await db.PhasesOn(area, today));
        kept[area] = (today, phases);
        return phases;
    }

    /// <summary>What is drawn from here on is of this area.</summary>
    public async Task<AreaPhases> Stand(Db db, EmploymentAreaId area)
    {
        var phases = await Of(db, area);
        PhaseLine.Stand(phases);
        return phases;
    }

    /// <summary>What is told of all areas at once speaks in the words of one only where there is but one.</summary>
    public async Task StandIfAlone(Db db)
    {
        if (await db.Areas.AsNoTracking().OrderBy(a => a.NameFi).Select(a => a.Id).Take(2).ToListAsync() is [var only]) await Stand(db, only);
    }

    public static AreaPhases Read(PhaseGuide guide, string inUse)
    {
        var used = guide.Phases.Where(p => inUse.Contains(p.Letter, StringComparison.Ordinal)).ToList();
        // Two decisions that leave nothing in common say nothing: the guide is the more exact one.
        if (used.Count < 2) used = [.. guide.Phases];
        return new(string.Concat(used.Select(p => p.Letter)), used.Where(p => p.Name is not null).ToDictionary(p => p.Letter[0], p => p.Name!));
    }
}

/// <summary>Every page of somebody who has signed in stands on the lines of their own area.</summary>
public sealed class LinesHere(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, LinesOfArea lines)
    {
        PhaseLine.Begin();
        if (http.GetEndpoint() is not null && Platform.Access.Actor.From(http.User) is { } actor) await lines.Stand(http.RequestServices.GetRequiredService<Db>(), actor.AreaId);
        await next(http);
    }
}
