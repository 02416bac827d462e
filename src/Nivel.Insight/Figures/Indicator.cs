namespace Nivel.Insight.Figures;

/// <summary>What a figure counts.</summary>
public enum Unit
{
    /// <summary>Persons: small numbers are hidden.</summary>
    Persons,

    /// <summary>Things that happened: referrals, orders, visits.</summary>
    Count,

    /// <summary>A share in percent, with one decimal.</summary>
    Percent,

    /// <summary>A median in days.</summary>
    Days,

    /// <summary>A median of a number of things, such as candidates of an order.</summary>
    Median,
}

/// <summary>One indicator: what its figure is and when it may be shown. Its name and definition are texts "Insight.CODE" and "Insight.CODE-definition".</summary>
/// <param name="Code">Its name in addresses, files and texts.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Group">The subject under which it stands: situation, flow, service, network, work, desk.</param>
/// <param name="Rule">The rule of the statistics that defines it, as in docs/rules; null for an own one.</param>
/// <param name="RipensMonths">How many whole months must have passed after the month before the figure is true: a younger one is not shown.</param>
/// <param name="Comparison">The imported series beside it; null when no published series measures the same thing.</param>
/// <param name="By">By what it can be divided.</param>
public sealed record Indicator(string Code, Unit Unit, string Group, string? Rule, int RipensMonths, string? Comparison, Division By)
{
    /// <summary>A figure of fewer persons could point at somebody.</summary>
    public const int SmallCell = 5;

    /// <summary>All, in the order of the page.</summary>
    public static IReadOnlyList<Indicator> All => Indicators.All;

    /// <summary>The indicator whose small groups hide this one's too. A rate of the labour force would tell the count of the unemployed that is hidden beside it.</summary>
    public Indicator Guard => Code == "unemployment-rate" ? Find("unemployed")! : this;

    /// <summary>By its code; null when there is none.</summary>
    public static Indicator? Find(string? code) => All.FirstOrDefault(i => i.Code == code);
}

/// <summary>By what figures can be divided.</summary>
[Flags]
public enum Division
{
    /// <summary>The whole area only.</summary>
    Whole = 0,

    /// <summary>Municipality of the person.</summary>
    Place = 1,

    /// <summary>Age by the year of birth.</summary>
    Age = 2,

    /// <summary>Language of the person.</summary>
    Language = 4,

    /// <summary>The coach's organisation.</summary>
    Team = 8,

    /// <summary>The coach.</summary>
    Coach = 16,

    /// <summary>The service.</summary>
    Service = 32,

    /// <summary>Reason, kind or phase: the code of the row.</summary>
    Kind = 64,

    /// <summary>Sex by the identity code.</summary>
    Sex = 128,

    /// <summary>The phase of the path in which the person is now.</summary>
    Phase = 256,

    /// <summary>All that is known of a person.</summary>
    Person = Place | Age | Language | Sex | Phase | Team | Coach,
}
