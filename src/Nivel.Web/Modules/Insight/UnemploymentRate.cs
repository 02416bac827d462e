using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Comparing;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>The unemployed of the record as a share of the labour force that the register prints (S-15). Without an imported register table there is no rate.</summary>
/// <remarks>The labour force is about two years old when it is printed; a month takes the newest one printed until then, and an earlier month the first.</remarks>
internal sealed class UnemploymentRate
{
    internal const string Code = "unemployment-rate";

    private const string Counted = "unemployed", LabourForce = RegisterFigures.Series + "TYOVOIMATK";

    private readonly ILookup<string, StatisticValue> printed;
    private readonly List<string> places;

    private UnemploymentRate(List<StatisticValue> printed, List<string> places) => (this.printed, this.places) = (printed.ToLookup(s => s.Region), places);

    internal static async Task<UnemploymentRate> Of(Db db, EmploymentAreaId area)
    {
        var places = await db.Municipalities.Where(m => m.AreaId == area).Select(m => m.Code).ToListAsync();
        List<string> regions = [.. places.Select(code => RegisterFigures.Municipal + code)];
        return new(await db.Statistics.AsNoTracking().Where(s => s.Series == LabourForce && s.Value != null && regions.Contains(s.Region)).OrderBy(s => s.Period).ToListAsync(), places);
    }

    /// <summary>The rates of counts of the whole area and of its municipalities.</summary>
    internal IEnumerable<IndicatorValue> Of(IEnumerable<IndicatorValue> told) =>
        from count in told
        where count.Indicator == Counted && count.By is IndicatorValue.Whole or IndicatorValue.Place
        let force = Force(count.By == IndicatorValue.Whole ? places : [count.Group], count.Month)
        where force > 0
        select new IndicatorValue(count.AreaId, Code, count.Month, count.By, count.Group, Percent.Ratio(count.Value ?? 0, force.Value)?.Rounded(1).Value, (int)force, count.ComputedAt);

    /// <summary>The published rates of the municipalities in a month, as figures of a division.</summary>
    internal static async Task<IReadOnlyList<Figure>> ByPlace(Db db, EmploymentAreaId area, Month month)
    {
        var (by, told) = (IndicatorValue.Place, $"{month}");
        var values = await db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.By == by && v.Indicator == Code && v.Month == told).ToListAsync();
        return [.. values.Select(v => new Figure(Code, month, CodeWords.Place(v.Group), v.Value, v.Of))];
    }

    /// <summary>Null when one of the municipalities has no printed number.</summary>
    private decimal? Force(IReadOnlyList<string> of, string month)
    {
        decimal sum = 0;
        foreach (var place in of)
        {
            var values = printed[RegisterFigures.Municipal + place];
            if ((values.LastOrDefault(v => string.CompareOrdinal(v.Period, month) <= 0) ?? values.FirstOrDefault())?.Value is not { } force) return null;
            sum += force;
        }

        return sum;
    }
}
