namespace Nivel.Match;

/// <summary>The root that a doer, a deed and a doing share: siivooja, siivous, siivoaminen; städare, städning; welder, welding.</summary>
internal static class Roots
{
    private static readonly string[] Finnish =
    [
        "eleminen", "ileminen", "oiminen", "aaminen", "ääminen", "aminen", "äminen", "ominen", "eminen", "iminen", "uminen", "minen",
        "oilla", "öillä", "ailla", "äillä", "oija", "ooja", "ailu", "äily", "ointi", "inti", "aaja", "ääjä", "oida", "aus", "äys", "ous", "aja", "äjä", "ija", "ijä", "oja",
        "uri", "äri", "ari", "ata", "ätä", "ota", "aa", "ää", "oa", "us", "ys", "iö",
    ];
    private static readonly string[] Weak = ["a", "ä", "o", "ö", "u", "y", "e", "i"];
    private static readonly string[] Swedish = ["ningen", "ning", "andet", "ande", "aren", "are", "else", "erska", "ör", "a"];
    private static readonly string[] English = ["ations", "ation", "ment", "ness", "ers", "er", "or", "ist", "ing"];

    public static string? Of(string lemma, Language language) => language switch
    {
        Language.Finnish => Cut(lemma, 3, Finnish) ?? Cut(lemma, 4, Weak),
        Language.Swedish => Cut(lemma, 3, Swedish) ?? (lemma.Length > 3 ? lemma : null),
        _ => Cut(lemma, 3, English) ?? (lemma.Length > 3 ? lemma : null),
    };

    // Below the least length unlike words fall together: auto and auttaa.
    private static string? Cut(string lemma, int least, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (lemma.Length - ending.Length < least || !lemma.EndsWith(ending, StringComparison.Ordinal)) continue;
            var root = lemma[..^ending.Length];
            return root[^1] == root[^2] && root.Length > least ? root[..^1] : root;
        }
        return null;
    }
}
