namespace Nivel.Match;

/// <summary>Snowball's Swedish suffix stripping.</summary>
internal static class SwedishStemmer
{
    private const string Vowels = "aeiouyåäö";
    private static readonly string[] First =
    [
        "heterna", "hetens", "anden", "heten", "heter", "arnas", "ernas", "ornas", "andes", "arens", "andet", "arna", "erna", "orna", "ande",
        "arne", "aste", "aren", "ades", "erns", "ade", "are", "ern", "ens", "het", "ast", "ad", "en", "ar", "er", "or", "as", "es", "at", "a", "e",
    ];

    public static string Stem(string word)
    {
        var r1 = Math.Max(3, Region(word));
        if (word.Length <= r1) return word;
        var ending = First.FirstOrDefault(e => word.Length - e.Length >= r1 && word.EndsWith(e, StringComparison.Ordinal));
        if (ending is not null) word = word[..^ending.Length];
        else if (word.Length > r1 && word[^1] == 's' && "bcdfghjklmnoprtvy".Contains(word[^2], StringComparison.Ordinal)) word = word[..^1];
        foreach (var pair in new[] { "dd", "gd", "nn", "dt", "gt", "kt", "tt" })
            if (word.Length - 2 >= r1 && word.EndsWith(pair, StringComparison.Ordinal)) return word[..^1];
        foreach (var tail in new[] { "lig", "els", "ig" })
            if (word.Length - tail.Length >= r1 && word.EndsWith(tail, StringComparison.Ordinal)) return word[..^tail.Length];
        return word;
    }

    private static int Region(string word)
    {
        for (var i = 1; i < word.Length; i++)
            if (!Vowels.Contains(word[i], StringComparison.Ordinal) && Vowels.Contains(word[i - 1], StringComparison.Ordinal)) return i + 1;
        return word.Length;
    }
}

/// <summary>A light English stemmer: plurals, -ed, -ing and the final e.</summary>
internal static class EnglishStemmer
{
    public static string Stem(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        if (word.Length < 4) return word;
        word = Plural(word);
        foreach (var ending in new[] { "ing", "ed" })
        {
            if (word.Length - ending.Length < 3 || !word.EndsWith(ending, StringComparison.Ordinal) || !HasVowel(word[..^ending.Length])) continue;
            word = Undoubled(word[..^ending.Length]);
            break;
        }
        if (word.Length > 4 && word[^1] == 'e') return word[..^1];
        return word.Length > 3 && word[^1] == 'y' ? word[..^1] + "i" : word;
    }

    public static string Undoubled(string word) =>
        word.Length > 3 && word[^1] == word[^2] && !"lsz".Contains(word[^1], StringComparison.Ordinal) ? word[..^1] : word;

    private static string Plural(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)) return word[..^2];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static bool HasVowel(string word) => word.AsSpan().IndexOfAny("aeiouy") >= 0;
}
