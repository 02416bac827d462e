using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Released;

/// <summary>The released figures of an area up to a month, at hand.</summary>
public sealed class PublicSeries
{
    private readonly Dictionary<FigureKey, PublicFigure> figures;

    private PublicSeries(Month month, List<PublicFigure> figures) => (Month, this.figures) = (month, figures.ToDictionary(f => f.Key));

    /// <summary>How far back a report looks.</summary>
    public const int Months = 25;

    public Month Month { get; }
    public bool IsEmpty => figures.Count == 0;
    public IEnumerable<string> Places => figures.Keys.Where(k => k.By == IndicatorValue.Place && k.Group != UnknownPlace).Select(k => k.Group).Distinct();
    public DateTimeOffset ReleasedAt => figures.Values.Max(f => f.RevisedAt ?? f.ReleasedAt);
    public IEnumerable<PublicFigure> Revised => figures.Values.Where(f => f.RevisedAt is not null);

    /// <summary>The code of people whose municipality the record does not know.</summary>
    public const string UnknownPlace = "000";

    /// <summary>The figures up to the month asked, else up to the last one released.</summary>
    public static async Task<PublicSeries> Of(Db db, EmploymentAreaId area, Month? asked, CancellationToken cancel = default)
    {
        var months = await MonthsOf(db, area, cancel);
        var month = asked is { } wanted && months.Contains(wanted) ? wanted : months.FirstOrDefault(Month.Of(new DateOnly(2000, 1, 1)));
        var (from, to) = ($"{month.AddMonths(1 - Months)}", $"{month}");
        return new(month, await db.PublicFigures.AsNoTracking().Where(f => f.AreaId == area && string.Compare(f.Month, from) >= 0 && string.Compare(f.Month, to) <= 0).ToListAsync(cancel));
    }

    /// <summary>The months that have been released, the newest first.</summary>
    public static async Task<List<Month>> MonthsOf(Db db, EmploymentAreaId area, CancellationToken cancel = default) =>
        [.. (await db.PublicFigures.Where(f => f.AreaId == area && f.Indicator == "jobseekers" && f.By == "").Select(f => f.Month).ToListAsync(cancel)).Select(Month.Parse).OrderByDescending(m => m.First)];

    /// <summary>Of the whole area when no municipality is named; null when nothing was released.</summary>
    public PublicFigure? At(string indicator, Month month, string? place = null) =>
        figures.GetValueOrDefault(new(indicator, $"{month}", place is null ? "" : IndicatorValue.Place, place ?? ""));

    /// <summary>The latest released figure up to the month: an unripe one comes later.</summary>
    public PublicFigure? Latest(string indicator, string? place = null) =>
        Enumerable.Range(0, Months).Select(back => At(indicator, Month.AddMonths(-back), place)).FirstOrDefault(f => f is not null);
}
