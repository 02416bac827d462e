using System.Globalization;

namespace Nivel.Rules;

/// <summary>Hundredths (prosentti): 25.9 means 25.9 %, not 0.259.</summary>
/// <param name="Value">Percentage points; may be negative or above 100 in a comparison.</param>
public readonly record struct Percent(decimal Value) : IComparable<Percent>
{
    /// <summary>The same as a fraction: 25.9 % → 0.259.</summary>
    public decimal Fraction => Value / 100m;

    /// <summary>What part is of the whole, unrounded; null when the whole is 0, because 0 of 0 is not 0 %.</summary>
    public static Percent? Ratio(decimal part, decimal whole) => whole == 0 ? null : new Percent(part / whole * 100m);

    /// <summary>This share of an amount, rounded half-up to cents.</summary>
    public Euros Of(Euros amount) => amount.Times(Fraction);

    /// <summary>Rounded half-up to so many decimals, as statistics print it.</summary>
    public Percent Rounded(int decimals) => new(decimal.Round(Value, decimals, MidpointRounding.AwayFromZero));

    /// <summary>Smaller shares come first.</summary>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>Less than.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>More than.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>At most.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>At least.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <summary>The bare number, "25.9"; for data, not for people.</summary>
    public override string ToString() => Value.ToString("0.############", CultureInfo.InvariantCulture);
}
