using System.Collections.Concurrent;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>The figures of one worker's clients over the last year, asked of the store at the first look of the day and kept until the store is another.</summary>
public sealed class WorkerFigures(InsightFolder folder, TimeProvider clock)
{
    private const int Months = 13;

    private readonly ConcurrentDictionary<(string File, string Worker, DateOnly Day), IReadOnlyList<IndicatorValue>> known = [];
    private string? of;

    /// <param name="worker">Id in 32 letters.</param>
    /// <returns>Nothing when there is no store, or it has no client of the worker.</returns>
    public IReadOnlyList<IndicatorValue> Of(EmploymentAreaId area, string worker)
    {
        var (file, day) = (folder.Files.Current, clock.Today);
        if (file is null) return [];
        if (of != file) known.Clear();
        of = file;
        return known.GetOrAdd((file, worker, day), _ => Ask(area, worker, day));
    }

    private IReadOnlyList<IndicatorValue> Ask(EmploymentAreaId area, string worker, DateOnly day)
    {
        using var store = folder.Read();
        if (store is null || Codes.In(store, Codes.Area, area.Value) is not { } areaCode || Codes.In(store, Codes.Worker, Guid.Parse(worker)) is not { } code) return [];
        var last = Month.Of(day).AddMonths(-1);
        return [.. FigureBook.Of(store, new(areaCode, last.AddMonths(1 - Months), last, Division.Coach, day, code)).Select(f => new IndicatorValue(area, f.Indicator, $"{f.Month}", IndicatorValue.Coach, worker, f.Value, f.Of, clock.Now))];
    }
}
