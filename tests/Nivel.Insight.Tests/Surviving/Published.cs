using Nivel.Insight.Surviving;

namespace Nivel.Insight.Tests.Surviving;

/// <summary>Data that textbooks print, so that a figure here can be looked up there.</summary>
internal static class Published
{
    /// <summary>Weeks of remission with 6-MP: Freireich et al., Blood 21 (1963), 699–716; printed by Gehan (1965) and Cox and Oakes (1984), table 1.1.</summary>
    public static readonly Durations[] Mercaptopurine = Of("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    /// <summary>The same study, placebo.</summary>
    public static readonly Durations[] Placebo = Of("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    /// <summary>Acute myelogenous leukaemia, maintained: Embury et al. (1977); Miller, Survival Analysis (1981), p. 49; R's survival::aml.</summary>
    public static readonly Durations[] Maintained = Of("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");

    /// <summary>The same study, not maintained.</summary>
    public static readonly Durations[] NotMaintained = Of("5 5 8 8 12 16+ 23 27 30 33 43 45");

    /// <summary>The example in the paper itself (Kaplan and Meier 1958, section 2), in tenths of a month.</summary>
    public static readonly Durations[] KaplanMeier = Of("8 10+ 27+ 31 54 70+ 92 121+");

    /// <summary>One person a word, as survival data are printed: a plus is censored.</summary>
    public static Durations[] Of(string text) =>
        [.. text.Split(' ').Select(w => w.EndsWith('+') ? new Durations(int.Parse(w[..^1], null), 0, 1) : new Durations(int.Parse(w, null), 1, 0))];
}
