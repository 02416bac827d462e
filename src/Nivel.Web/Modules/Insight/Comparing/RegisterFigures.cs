using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Official;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Insight.Comparing;

/// <summary>The imported register table of one month, at hand by region and column.</summary>
public sealed class RegisterFigures
{
    /// <summary>How the table names the whole country, and what stands before a municipality's code.</summary>
    public const string Country = "SSS", Municipal = "KU";

    /// <summary>What stands before the column in the name of a series.</summary>
    internal const string Series = "12r5.";

    private readonly Dictionary<(string Region, string Column), decimal?> numbers;

    private RegisterFigures(string period, string source, DateOnly importedOn, Dictionary<(string, string), decimal?> numbers) => (Period, Source, ImportedOn, this.numbers) = (period, source, importedOn, numbers);

    public string Period { get; }
    public string Source { get; }
    public DateOnly ImportedOn { get; }

    /// <summary>The newest month that has been taken in; null when there is none.</summary>
    public static async Task<RegisterFigures?> Newest(Db db)
    {
        if (await db.Statistics.Where(s => s.Series.StartsWith(Series)).MaxAsync(s => (string?)s.Period) is not { } period) return null;
        var rows = await db.Statistics.AsNoTracking().Where(s => s.Series.StartsWith(Series) && s.Period == period).ToListAsync();
        return new(period, rows[0].Source, rows.Max(r => r.ImportedOn), rows.ToDictionary(r => (r.Region, r.Series[Series.Length..]), r => r.Value));
    }

    /// <summary>The printed number; null when it is hidden or not there.</summary>
    public decimal? Number(string region, string column) => numbers.GetValueOrDefault((region, column));

    /// <summary>Whether the table tells of the region at all.</summary>
    public bool Knows(string region) => numbers.ContainsKey((region, "TYOTTOMATLOPUSSA"));

    /// <summary>The share of the regions together; those that the table does not know are left out and told by <see cref="Knows"/>.</summary>
    public RegisterFigure Of(RegisterShare share, IEnumerable<string> regions) =>
        share.Of([.. regions.Where(Knows).Select(region => (Func<string, decimal?>)(column => Number(region, column)))]);

    public RegisterFigure Of(RegisterShare share, IEnumerable<Municipality> places) => Of(share, places.Select(p => Municipal + p.Code));
}
