namespace Nivel.Rules;

/// <summary>Personal identity code (henkilötunnus), 11 characters: day, month, year, century sign, individual number, check character.</summary>
/// <remarks>
/// Century signs: + for the 1800s, − Y X W V U for the 1900s, A B C D E F for the 2000s. The new signs have been valid
/// since 1.1.2023 (Digital and Population Data Services Agency). A code says whom a file is about, so it never
/// prints itself: only <see cref="Reveal"/> gives the characters.
/// </remarks>
public sealed partial record PersonalIdentityCode
{
    private const string CheckCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private readonly string _code;

    private PersonalIdentityCode(string code, DateOnly bornOn) => (_code, BornOn) = (code, bornOn);

    /// <summary>The date of birth that the code carries. It may lie in the future: the library knows no today.</summary>
    public DateOnly BornOn { get; }

    /// <summary>True for individual numbers 900–999: temporary codes of hospitals and codes of tests, never given to a person for good.</summary>
    public bool IsArtificial => _code[7] == '9';

    /// <summary>The legal sex at the time the code was given: the individual number, characters 8–10, is odd for a man and even for a woman (valtioneuvoston asetus 128/2010 § 2).</summary>
    public bool IsOfMan => (_code[9] - '0') % 2 == 1;

    /// <summary>The whole code in capitals, "131052-308T". Call it only where the law lets the reader see it.</summary>
    public string Reveal() => _code;

    /// <summary>Masked: "******-****", the same for everybody, so that a log line or an error page tells nothing.</summary>
    public override string ToString() => "******-****";

    /// <summary>Two codes are equal when all their characters are.</summary>
    public bool Equals(PersonalIdentityCode? other) => other is not null && other._code == _code;

    /// <summary>Hash of the characters.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_code);
}
