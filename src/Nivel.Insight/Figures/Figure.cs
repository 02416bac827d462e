using Nivel.Rules;

namespace Nivel.Insight.Figures;

/// <summary>One figure of an indicator.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="Month">The month it tells of.</param>
/// <param name="Group">Code of the group in the division asked; 0 for the whole.</param>
/// <param name="Value">The figure; null when there is nobody to count it of, which is not zero.</param>
/// <param name="Of">How many it rests on: the whole of a share, the number behind a median; null for a plain number.</param>
public readonly record struct Figure(string Indicator, Month Month, int Group, decimal? Value, int? Of);

/// <summary>What is asked.</summary>
/// <param name="Area">Code of the employment area.</param>
/// <param name="From">First month.</param>
/// <param name="To">Last month.</param>
/// <param name="By">One division, or the whole.</param>
/// <param name="AsOf">The day up to which things are known.</param>
/// <param name="Only">One group of the division; null for all. Not for ages, which are no column.</param>
public sealed record Scope(int Area, Month From, Month To, Division By, DateOnly AsOf, int? Only = null)
{
    /// <summary>The rows that are asked of; the first parameter is the area.</summary>
    internal string Where => Only is { } one && By is not Division.Age ? $"area = $1 and {Column} = {one}" : "area = $1";

    /// <summary>The column that divides. The year of birth becomes an age group by the month of the figure, see <see cref="AgeGroup"/>.</summary>
    internal string Column => By switch
    {
        Division.Whole => "0",
        Division.Place => "place",
        Division.Age => "born",
        Division.Language => "language",
        Division.Sex => "sex",
        Division.Phase => "phase",
        Division.Team => "team",
        Division.Coach => "coach",
        Division.Service => "service",
        Division.Kind => "code",
        _ => throw new ArgumentOutOfRangeException(nameof(By), By, "One division at a time."),
    };

    /// <summary>The group of a row of the answer in a month.</summary>
    internal int GroupOf(long code, Month month) => By == Division.Age ? AgeGroup.Of(month.Year - (int)code) : (int)code;

    /// <summary>False when the indicator cannot be divided so.</summary>
    internal bool Takes(Indicator indicator) => By == Division.Whole || indicator.By.HasFlag(By);

    /// <summary>Whether figures of the month can be true already.</summary>
    internal bool IsRipe(Indicator indicator, Month month) => month.AddMonths(indicator.RipensMonths).Last < AsOf;
}

/// <summary>Age groups by the age reached during the year of the figure: 24 for 24 and under, then the upper age of each, 99 for the last.</summary>
public static class AgeGroup
{
    /// <summary>Upper ages.</summary>
    public static readonly IReadOnlyList<int> Upper = [24, 29, 39, 49, 59, 99];

    internal static int Of(int age)
    {
        foreach (var upper in Upper)
            if (age <= upper) return upper;
        return Upper[^1];
    }
}
