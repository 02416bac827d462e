namespace Nivel.Insight.Official;

/// <summary>A share or ratio that can be reckoned from the columns of the register table of the employment services (12r5).</summary>
/// <param name="Code">Its name in texts.</param>
/// <param name="Part">Columns that are added up above the line.</param>
/// <param name="Whole">Columns that are added up below the line.</param>
/// <param name="IsRatio">True when it is so many for one, false when it is a percentage.</param>
public sealed record RegisterShare(string Code, IReadOnlyList<string> Part, IReadOnlyList<string> Whole, bool IsRatio = false)
{
    private static readonly string[] Unemployed = ["TYOTTOMATLOPUSSA"];
    private static readonly string[] Served = ["TYOLLISTETTYLOP", "TYOHARJOITTELULOP", "KOKEILULOP", "TVKOULUTUSLOP", "VALMENNUSLOP", "MTPPALVELUTLOP"];

    /// <summary>All, in the order of the page. The first is what the table itself prints as TYOTOSUUS.</summary>
    public static readonly IReadOnlyList<RegisterShare> All =
    [
        new("unemployment", Unemployed, ["TYOVOIMATK"]),
        new("long-term", ["PITKAAIKAISTYOTTOMAT"], Unemployed),
        new("under-25", ["TYOTTOMAT25"], Unemployed),
        new("over-50", ["TYOTTOMAT50"], Unemployed),
        new("foreign", ["TYOTTOMATULK"], Unemployed),
        new("laid-off", ["LOMAUTETTU"], Unemployed),
        new("served", Served, [.. Unemployed, .. Served]),
        new("per-job", Unemployed, ["AVPAIKATLOPUSSA"], IsRatio: true),
    ];

    /// <summary>The share of one or several regions together.</summary>
    /// <param name="regions">Of each region the printed number of a column; null when it is hidden or missing.</param>
    /// <returns>One decimal. A hidden number above the line makes the share a lower bound; one below the line makes it unknown.</returns>
    public RegisterFigure Of(IReadOnlyCollection<Func<string, decimal?>> regions)
    {
        var parts = regions.SelectMany(region => Part.Select(region)).ToList();
        var wholes = regions.SelectMany(region => Whole.Select(column => (Column: column, Value: region(column)))).ToList();
        // The same hidden service stands above and below; there it is left out of both and the share stays a lower bound.
        if (regions.Count == 0 || wholes.Any(w => w.Value is null && !Part.Contains(w.Column)) || parts.All(p => p is null)) return default;
        var below = wholes.Sum(w => w.Value ?? 0);
        return below == 0 ? default : new(Math.Round((IsRatio ? 1 : 100) * parts.Sum(p => p ?? 0) / below, 1, MidpointRounding.AwayFromZero), parts.Count(p => p is null));
    }
}

/// <summary>What could be reckoned.</summary>
/// <param name="Value">Null when it could not.</param>
/// <param name="Hidden">How many numbers above the line the source hides: with any, the true share is the value or more.</param>
public readonly record struct RegisterFigure(decimal? Value, int Hidden);
