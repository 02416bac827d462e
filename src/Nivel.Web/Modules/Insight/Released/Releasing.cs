using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Released;

/// <summary>Releases the figures of a month to everybody on a fixed day of the next one, and those that ripen later when they are ripe.</summary>
public sealed class Releasing(Db db, TimeProvider clock)
{
    /// <summary>The day of the next month: by then what was written late about the month is there.</summary>
    public const int Day = 5;

    public async Task<int> Of(EmploymentAreaId area, CancellationToken cancel)
    {
        var counted = await db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && (v.By == IndicatorValue.Whole || v.By == IndicatorValue.Place)).ToListAsync(cancel);
        var released = (await db.PublicFigures.Where(f => f.AreaId == area).ToListAsync(cancel)).ToLookup(f => f.Month);
        var fresh = new List<PublicFigure>();
        foreach (var month in counted.GroupBy(v => v.Month).Where(m => IsDue(m.Key)))
            fresh.AddRange(Month(area, month.Key, [.. month], released[month.Key].ToDictionary(f => f.Key)));
        db.PublicFigures.AddRange(fresh);
        return await db.SaveChangesAsync(cancel);
    }

    private IEnumerable<PublicFigure> Month(EmploymentAreaId area, string month, IReadOnlyCollection<IndicatorValue> counted, Dictionary<FigureKey, PublicFigure> released)
    {
        if (released.Count > 0 && counted.All(v => Stands(v, released))) yield break;
        foreach (var (key, told) in PublicBook.Of(month, counted))
            if (released.GetValueOrDefault(key) is { } known) known.Restate(told, clock.Now);
            else yield return new(area, key, told, clock.Now);
    }

    /// <summary>Whether the figure is told as it is counted, so that the month needs no new look. What is hidden stays so whatever is counted.</summary>
    private static bool Stands(IndicatorValue value, Dictionary<FigureKey, PublicFigure> released) =>
        released.GetValueOrDefault(new(value.Indicator, value.Month, value.By, value.Group)) is { } told
            ? told.IsHidden || told.Value == value.Value
            : value.By == IndicatorValue.Place && !Nivel.Insight.Protecting.MonthRelease.ByPlace.Contains(value.Indicator);

    private bool IsDue(string month) => clock.Today >= Rules.Month.Parse(month).Next.First.AddDays(Day - 1);
}
