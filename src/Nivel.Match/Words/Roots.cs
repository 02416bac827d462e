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
    private static readonly string[] Weak = ["o", "ö"];

    // Families that Finnish words and real advertisements (572 of them, November 2026) showed to mean different things:
    // tarjota and tarjoilu, koulutus as schooling and kouluttaminen, soittaa a phone and an instrument, kuvaus of a task and of a picture.
    private static readonly HashSet<string> Misleading = ["tarjo", "tarjota", "koulut", "kouluttaa", "soit", "soittaa", "kuva", "kuvata", "lähet", "lähettää", "toim", "toimia", "osal", "hal", "hallita", "tarj", "yrit", "yrittää", "luo", "luoda", "sitoa", "sido"];
    private static readonly string[] Swedish = ["ningen", "ning", "andet", "ande", "aren", "are", "else", "erska", "ör", "a"];
    private static readonly string[] English = ["ations", "ation", "ment", "ness", "ers", "er", "or", "ist", "ing"];

    public static string? Of(string lemma, Language language) => language switch
    {
        Language.Finnish => Cut(lemma, 3, Finnish) ?? (lemma.Length > 4 && Weak.Contains(lemma[^1..]) ? Told(lemma[..^1]) : null),
        Language.Swedish => Cut(lemma, 3, Swedish) ?? (lemma.Length > 3 ? lemma : null),
        _ => Cut(lemma, 3, English) ?? (lemma.Length > 3 ? lemma : null),
    };

    /// <summary>Null for a root that leads astray.</summary>
    public static string? Told(string root) => Misleading.Contains(root) ? null : root;

    // Below the least length unlike words fall together: auto and auttaa.
    private static string? Cut(string lemma, int least, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (lemma.Length - ending.Length < least || !lemma.EndsWith(ending, StringComparison.Ordinal)) continue;
            var root = lemma[..^ending.Length];
            return Told(root[^1] == root[^2] && root.Length > least ? root[..^1] : root);
        }
        return null;
    }
}
