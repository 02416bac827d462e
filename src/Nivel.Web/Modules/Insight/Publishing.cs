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
        List<IndicatorValue> told =
        [
            .. In(Division.Whole, from).Select(f => Value(area, f, IndicatorValue.Whole, "")),
            .. In(Division.Place, from).Select(f => Value(area, f, IndicatorValue.Place, $"{f.Group:000}")),
            .. In(Division.Team, LastYear(from, to)).Select(f => Value(area, f, IndicatorValue.Team, codes.SourceOf(Codes.Team, f.Group))),
        ];
        told.AddRange((await UnemploymentRate.Of(db, area)).Of([.. told]));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await Tell(area, told, cancel);
        await db.CounterCounts.Where(c => c.AreaId == area).ExecuteDeleteAsync(cancel);
        await db.WriteAll(await CounterCounting.Of(db, area, clock.Today), cancel);
        await transaction.CommitAsync(cancel);
        await new Releasing(db, clock).Of(area, cancel);
        return told.Count;
    }

    /// <summary>Figures are written anew, and each that differs from what was told leaves a revision.</summary>
    private async Task Tell(EmploymentAreaId area, List<IndicatorValue> values, CancellationToken cancel)
    {
        var told = db.IndicatorValues.Where(v => v.AreaId == area);
        await db.WriteAll(Revised(await told.AsNoTracking().ToListAsync(cancel), values), cancel);
        await told.ExecuteDeleteAsync(cancel);
        await db.WriteAll(values, cancel);
    }

    /// <summary>Teams are read month by month and beside the year before; more of their past is asked of the store.</summary>
    private static Month LastYear(Month from, Month to) => to.AddMonths(-12) is var year && year.First > from.First ? year : from;

    private IndicatorValue Value(EmploymentAreaId area, Figure figure, string by, string group) => new(area, figure.Indicator, $"{figure.Month}", by, group, figure.Value, figure.Of, clock.Now);

    /// <summary>A figure that is hidden where it stands is not told by its correction either.</summary>
    private static bool IsTold(IndicatorValue value) => Indicator.Find(value.Indicator) is { } indicator && indicator.Show(value) is not (IndicatorWords.Hidden or IndicatorWords.Unknown);

    /// <summary>Of the months before the last one: the newest figure is told anew several times before it rests.</summary>
    private IEnumerable<FigureRevision> Revised(List<IndicatorValue> before, List<IndicatorValue> after)
    {
        var (now, newest) = (after.ToDictionary(v => (v.Indicator, v.Month, v.By, v.Group)), after.Select(v => v.Month).Max(StringComparer.Ordinal));
        foreach (var old in before.Where(v => v.By != IndicatorValue.Team))
            if (old.Month != newest && now.TryGetValue((old.Indicator, old.Month, old.By, old.Group), out var value) && value.Value != old.Value && IsTold(old) && IsTold(value)) yield return new(old, value.Value, clock.Now);
    }
}
