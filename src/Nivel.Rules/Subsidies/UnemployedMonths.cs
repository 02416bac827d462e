namespace Nivel.Rules.Subsidies;

/// <summary>How long somebody must have been unemployed: 24 months of the last 28.</summary>
/// <param name="Months">Months that are enough.</param>
/// <param name="Of">The months looked back on, 14 or 28.</param>
public readonly record struct UnemployedNeed(int Months, int Of)
{
    /// <summary>"24/28".</summary>
    public override string ToString() => $"{Months}/{Of}";
}

/// <summary>Months that somebody was unemployed just before the grant, in the two windows that the law looks at.</summary>
/// <param name="OfLast14">Months of the last 14, 0–14; null when not known.</param>
/// <param name="OfLast28">Months of the last 28, 0–28; null when not known.</param>
public sealed record UnemployedMonths(int? OfLast14, int? OfLast28)
{
    private const int Short = 14;
    private const int Long = 28;

    /// <summary>Nothing is known.</summary>
    public static readonly UnemployedMonths Unknown = new(null, null);

    /// <summary>Whether the months are enough; null when what is known does not tell.</summary>
    /// <remarks>What is known of one window bounds the other: 9 of the last 14 are at most 23 of the last 28.</remarks>
    public bool? Fulfil(UnemployedNeed need)
    {
        var (least, most) = need.Of == Short ? OfShort : OfLong;
        return least >= need.Months ? true : most < need.Months ? false : null;
    }

    /// <summary>False when the two numbers cannot both be true.</summary>
    public bool AreSound => OfLast14 is null or (>= 0 and <= Short) && OfLast28 is null or (>= 0 and <= Long)
        && (OfLast14 is not { } shorter || OfLast28 is not { } longer || (shorter <= longer && longer <= shorter + Short));

    private (int Least, int Most) OfShort => OfLast14 is { } months ? (months, months)
        : OfLast28 is { } longer ? (Math.Max(0, longer - Short), Math.Min(Short, longer)) : (0, Short);

    private (int Least, int Most) OfLong => OfLast28 is { } months ? (months, months)
        : OfLast14 is { } shorter ? (shorter, shorter + Short) : (0, Long);
}
