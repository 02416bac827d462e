namespace Nivel.Rules;

/// <summary>Finnish business identity code (Y-tunnus), "1234567-1"; public, so it prints itself.</summary>
public sealed record BusinessId
{
    // Weights and rule of the Finnish Patent and Registration Office and the Tax Administration (ytj.fi).
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2];

    private BusinessId(string value) => Value = value;

    /// <summary>Seven digits, hyphen, check digit.</summary>
    public string Value { get; }

    /// <summary>Reads an id as people type it: blanks around it, any dash or none, the six digits of old ids.</summary>
    /// <exception cref="FormatException">The text is not an id, or its check digit is wrong.</exception>
    public static BusinessId Parse(string? text) => TryParse(text, out var id) ? id! : throw new FormatException("Not a business id.");

    /// <summary>Reads an id as people type it, also the VAT form "FI12345671"; false and null when it is not one.</summary>
    public static bool TryParse(string? text, out BusinessId? id)
    {
        id = null;
        var digits = Digits(text);
        if (digits is null || CheckDigit(digits) != digits[7] - '0') return false;
        id = new BusinessId($"{digits[..7]}-{digits[7]}");
        return true;
    }

    /// <summary>The id, "1234567-1".</summary>
    public override string ToString() => Value;

    private static string? Digits(string? text)
    {
        if (text is null or { Length: > 32 }) return null;
        var bare = text.Trim().ToUpperInvariant().Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2013', '-').Replace('\u2212', '-');
        if (bare.Length == 10 && bare.StartsWith("FI", StringComparison.Ordinal)) bare = bare[2..];
        else if (bare.Length >= 2 && bare[^2] == '-') bare = bare.Remove(bare.Length - 2, 1);
        if (bare.Length == 7) bare = "0" + bare;
        return bare.Length == 8 && !bare.AsSpan().ContainsAnyExceptInRange('0', '9') && bare != "00000000" ? bare : null;
    }

    // A remainder of 1 would need the digit 10: such ids are not given out.
    private static int CheckDigit(string digits)
    {
        var remainder = Weights.Select((weight, place) => weight * (digits[place] - '0')).Sum() % 11;
        return remainder switch { 0 => 0, 1 => -1, _ => 11 - remainder };
    }
}
