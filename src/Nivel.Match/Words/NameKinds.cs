namespace Nivel.Match;

/// <summary>What kinds of names a word may be, and whether it may be a common word as well.</summary>
[Flags]
internal enum NameKinds
{
    None = 0,
    /// <summary>A first name (etunimi).</summary>
    Given = 1,
    /// <summary>A family name (sukunimi).</summary>
    Family = 2,
    /// <summary>A place (paikannimi): Salo, Pohja.</summary>
    Place = 4,
    /// <summary>Any other reading: onni, anna, mäki.</summary>
    Common = 8,
    /// <summary>The word is the name as it stands, not a case of it: "ilman" is no Ilma.</summary>
    Plain = 16,
}
