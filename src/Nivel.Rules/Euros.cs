using System.Globalization;

namespace Nivel.Rules;

/// <summary>Money in euros, held as whole cents so that sums are exact; arithmetic overflows loudly.</summary>
/// <param name="Cents">Whole cents; negative for what is owed back.</param>
public readonly record struct Euros(long Cents) : IComparable<Euros>
{
    /// <summary>No money.</summary>
    public static readonly Euros Zero = new(0);

    /// <summary>The amount in euros with two decimals.</summary>
    public decimal Amount => new decimal(Cents) / 100m;

    /// <summary>An amount rounded half-up to whole cents: 55.815 → 55.82, and −55.815 → −55.82.</summary>
    /// <remarks>No statute names the rounding of Kela's invoices (rule M-36); half away from zero is the assumption of this house.</remarks>
    /// <exception cref="OverflowException">More cents than a 64-bit number holds.</exception>
    public static Euros From(decimal euros) => new(decimal.ToInt64(decimal.Round(checked(euros * 100m), 0, MidpointRounding.AwayFromZero)));

    /// <summary>Reads the invariant form "1234.56": point, at most two decimals, optional minus, no spaces.</summary>
    /// <exception cref="FormatException">The text is not such an amount.</exception>
    public static Euros Parse(string text) =>
        TryParse(text, out var euros) ? euros : throw new FormatException("An amount is written 1234.56.");

    /// <summary>Reads the invariant form "1234.56"; false for null, other forms, more than two decimals and what does not fit.</summary>
    public static bool TryParse(string? text, out Euros euros)
    {
        euros = default;
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var amount)) return false;
        if (Math.Abs(amount) > long.MaxValue / 100m || amount != decimal.Round(amount, 2)) return false;
        euros = From(amount);
        return true;
    }

    /// <summary>The amount multiplied and rounded once, half-up; multiply before adding when many days share one rate.</summary>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public Euros Times(decimal factor) => From(Amount * factor);

    /// <summary>Sum; throws <see cref="OverflowException"/> instead of wrapping.</summary>
    public static Euros operator +(Euros left, Euros right) => new(checked(left.Cents + right.Cents));

    /// <summary>Difference; throws <see cref="OverflowException"/> instead of wrapping.</summary>
    public static Euros operator -(Euros left, Euros right) => new(checked(left.Cents - right.Cents));

    /// <summary>Exact multiple; throws <see cref="OverflowException"/> instead of wrapping.</summary>
    public static Euros operator *(Euros money, long times) => new(checked(money.Cents * times));

    /// <summary>Less than.</summary>
    public static bool operator <(Euros left, Euros right) => left.Cents < right.Cents;

    /// <summary>More than.</summary>
    public static bool operator >(Euros left, Euros right) => left.Cents > right.Cents;

    /// <summary>At most.</summary>
    public static bool operator <=(Euros left, Euros right) => left.Cents <= right.Cents;

    /// <summary>At least.</summary>
    public static bool operator >=(Euros left, Euros right) => left.Cents >= right.Cents;

    /// <summary>The smaller of two, as in "at most the cap".</summary>
    public static Euros Min(Euros left, Euros right) => left < right ? left : right;

    /// <summary>Smaller amounts come first.</summary>
    public int CompareTo(Euros other) => Cents.CompareTo(other.Cents);

    /// <summary>"1234.56", the form that <see cref="Parse"/> reads; for data, not for people.</summary>
    public override string ToString() => Amount.ToString("0.00", CultureInfo.InvariantCulture);
}
