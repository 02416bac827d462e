namespace Nivel.Rules;

/// <summary>Why a text is not a personal identity code; each has a message of its own in the interface.</summary>
public enum PersonalIdentityProblem
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>Null, empty or only blanks.</summary>
    Empty,

    /// <summary>Not 11 characters.</summary>
    WrongLength,

    /// <summary>A letter or sign where a digit must be.</summary>
    NotDigits,

    /// <summary>The seventh character is none of the century signs.</summary>
    UnknownCentury,

    /// <summary>The first six digits are no day of the calendar, such as 310220.</summary>
    NoSuchDate,

    /// <summary>Individual number 000 or 001, which is given to nobody.</summary>
    NoSuchNumber,

    /// <summary>The last character does not match the rest: most often one digit was typed wrong.</summary>
    WrongCheckCharacter,
}

public sealed partial record PersonalIdentityCode
{
    /// <summary>Reads a code as people type it: any case, blanks around it, a dash of any length.</summary>
    /// <exception cref="FormatException">The text is not a code. The message does not repeat the text.</exception>
    public static PersonalIdentityCode Parse(string? text) =>
        TryParse(text, out var code, out var problem) ? code! : throw new FormatException($"Not a personal identity code: {problem}.");

    /// <summary>Reads a code as people type it; false and null when it is not one.</summary>
    public static bool TryParse(string? text, out PersonalIdentityCode? code) => TryParse(text, out code, out _);

    /// <summary>Reads a code as people type it; when false, says what is wrong first from the left.</summary>
    public static bool TryParse(string? text, out PersonalIdentityCode? code, out PersonalIdentityProblem problem)
    {
        code = null;
        problem = Read(Normal(text), out code);
        return problem == PersonalIdentityProblem.None;
    }

    private static PersonalIdentityProblem Read(string text, out PersonalIdentityCode? code)
    {
        code = null;
        if (text.Length == 0) return PersonalIdentityProblem.Empty;
        if (text.Length != 11) return PersonalIdentityProblem.WrongLength;
        if (!AllDigits(text.AsSpan(0, 6)) || !AllDigits(text.AsSpan(7, 3))) return PersonalIdentityProblem.NotDigits;
        if (Century(text[6]) is not { } century) return PersonalIdentityProblem.UnknownCentury;
        if (Date(text, century) is not { } bornOn) return PersonalIdentityProblem.NoSuchDate;
        if (Number(text, 7, 3) < 2) return PersonalIdentityProblem.NoSuchNumber;
        if (text[10] != CheckCharacter(text)) return PersonalIdentityProblem.WrongCheckCharacter;
        code = new PersonalIdentityCode(text, bornOn);
        return PersonalIdentityProblem.None;
    }

    // Word processors turn the hyphen into a dash or a minus, and phones leave a no-break blank behind.
    private static string Normal(string? text) =>
        (text is { Length: <= 64 } ? text.Trim() : text?[..64] ?? "")
            .Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2013', '-').Replace('\u2212', '-').ToUpperInvariant();

    private static int? Century(char sign) => sign switch
    {
        '+' => 1800,
        '-' or 'Y' or 'X' or 'W' or 'V' or 'U' => 1900,
        'A' or 'B' or 'C' or 'D' or 'E' or 'F' => 2000,
        _ => null,
    };

    private static DateOnly? Date(string text, int century)
    {
        var (day, month, year) = (Number(text, 0, 2), Number(text, 2, 2), century + Number(text, 4, 2));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateOnly(year, month, day);
    }

    private static char CheckCharacter(string text) =>
        CheckCharacters[(Number(text, 0, 6) * 1000 + Number(text, 7, 3)) % CheckCharacters.Length];

    private static int Number(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    // char.IsDigit would let Arabic and full-width digits in.
    private static bool AllDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
