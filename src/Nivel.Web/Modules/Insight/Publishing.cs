using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Insight.Store;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Released;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>Takes the figures of an area from the store into the table that pages read, and keeps what changed.</summary>
internal sealed class Publishing(Db db, TimeProvider clock)
{
    internal async Task<int> Of(InsightStore store, EmploymentAreaId area, Codes codes, Month from, Month to, CancellationToken cancel)
    {
        IReadOnlyList<Figure> In(Division by, Month since) => FigureBook.Of(store, new(codes.Of(area), since, to, by, clock.Today));
        List<IndicatorValue> told = [.. In(Division.Whole, from).Select(f => Value(area, f, IndicatorValue.Whole, "")), .. In(Division.Place, from).Select(f => Value(area, f, IndicatorValue.Place, $"{f.Group:000}"))];
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await Tell(area, told, cancel);
        var count = told.Count;
        count += await Change(area, IndicatorValue.Team, In(Division.Team, LastYear(from, to)).Select(f => Value(area, f, IndicatorValue.Team, codes.SourceOf(Codes.Team, f.Group))), cancel);
        count += await Change(area, IndicatorValue.Coach, In(Division.Coach, LastYear(from, to)).Select(f => Value(area, f, IndicatorValue.Coach, codes.SourceOf(Codes.Worker, f.Group))), cancel);
        await db.CounterCounts.Where(c => c.AreaId == area).ExecuteDeleteAsync(cancel);
        await db.WriteAll(await CounterCounting.Of(db, area, clock.Today), cancel);
        await transaction.CommitAsync(cancel);
        await new Releasing(db, clock).Of(area, cancel);
        return count;
    }

    /// <summary>Figures of the area and its municipalities are written anew, and each that differs from what was told leaves a revision.</summary>
    private async Task Tell(EmploymentAreaId area, List<IndicatorValue> values, CancellationToken cancel)
    {
        var told = db.IndicatorValues.Where(v => v.AreaId == area && (v.By == IndicatorValue.Whole || v.By == IndicatorValue.Place));
        await db.WriteAll(Revised(await told.AsNoTracking().ToListAsync(cancel), values), cancel);
        await told.ExecuteDeleteAsync(cancel);
        await db.WriteAll(values, cancel);
    }

    /// <summary>Figures of workers are many and few of them change in a night: only those are written.</summary>
    private async Task<int> Change(EmploymentAreaId area, string by, IEnumerable<IndicatorValue> values, CancellationToken cancel)
    {
        var now = values.ToDictionary(v => (v.Group, v.Indicator, v.Month));
        var (count, old) = (now.Count, new List<long>());
        await foreach (var was in db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.By == by).Select(v => new { v.Id, v.Group, v.Indicator, v.Month, v.Value, v.Of }).AsAsyncEnumerable().WithCancellation(cancel))
            if (!now.TryGetValue((was.Group, was.Indicator, was.Month), out var value) || value.Value != was.Value || value.Of != was.Of) old.Add(was.Id);
            else now.Remove((was.Group, was.Indicator, was.Month));
        foreach (var some in old.Chunk(1000)) await db.IndicatorValues.Where(v => some.Contains(v.Id)).ExecuteDeleteAsync(cancel);
        await db.WriteAll(now.Values, cancel);
        return count;
    }

    /// <summary>Teams and coaches are read month by month and beside the year before; more of their past is asked of the store.</summary>
    private static Month LastYear(Month from, Month to) => to.AddMonths(-12) is var year && year.First > from.First ? year : from;

    private IndicatorValue Value(EmploymentAreaId area, Figure figure, string by, string group) => new(area, figure.Indicator, $"{figure.Month}", by, group, figure.Value, figure.Of, clock.Now);

    /// <summary>A figure that is hidden where it stands is not told by its correction either.</summary>
    private static bool IsTold(IndicatorValue value) => Indicator.Find(value.Indicator) is { } indicator && indicator.Show(value) is not (IndicatorWords.Hidden or IndicatorWords.Unknown);

    /// <summary>Of the months before the last one: the newest figure is told anew several times before it rests.</summary>
    private IEnumerable<FigureRevision> Revised(List<IndicatorValue> before, List<IndicatorValue> after)
    {
        var (now, newest) = (after.ToDictionary(v => (v.Indicator, v.Month, v.By, v.Group)), after.Select(v => v.Month).Max(StringComparer.Ordinal));
        foreach (var old in before)
            if (old.Month != newest && now.TryGetValue((old.Indicator, old.Month, old.By, old.Group), out var value) && value.Value != old.Value && IsTold(old) && IsTold(value)) yield return new(old, value.Value, clock.Now);
    }
}
