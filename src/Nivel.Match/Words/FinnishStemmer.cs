namespace Nivel.Match;

/// <summary>Snowball's Finnish suffix stripping, for machines without libvoikko; the same word always gives the same stem, which is all that is asked of it.</summary>
internal static class FinnishStemmer
{
    private const string Vowels = "aeiouyäö";
    private static readonly string[] Particles = ["kaan", "kään", "kin", "han", "hän", "ko", "kö", "pa", "pä"];
    private static readonly string[] Cases = ["ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "ine", "na", "nä", "ta", "tä"];
    private static readonly string[] Comparatives = ["impi", "impa", "impä", "immi", "imma", "immä", "mpi", "mpa", "mpä", "mmi", "mma", "mmä", "eja", "ejä"];

    public static string Stem(string word)
    {
        if (word.Length < 4) return word;
        var r1 = Region(word, 0);
        var r2 = Region(word, r1);
        word = Particle(word, r1, r2);
        word = Possessive(word, r1);
        var cased = Case(word, r1);
        var plural = cased.Length < word.Length;
        word = Cut(cased, r2, Comparatives);
        if (plural) word = word.Length > r1 && word[^1] is 'i' or 'j' ? word[..^1] : word;
        else if (word.Length > r1 + 1 && word[^1] == 't' && IsVowel(word[^2])) word = word[..^1];
        return Tidy(word, r1);
    }

    private static int Region(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
            if (!IsVowel(word[i]) && IsVowel(word[i - 1])) return i + 1;
        return word.Length;
    }

    private static string Particle(string word, int r1, int r2)
    {
        if (word.EndsWith("sti", StringComparison.Ordinal) && word.Length - 3 >= r2) return word[..^3];
        var cut = Cut(word, r1, Particles);
        return cut.Length < word.Length && cut.Length > 0 && (IsVowel(cut[^1]) || cut[^1] is 'n' or 't') ? cut : word;
    }

    private static string Possessive(string word, int r1)
    {
        if (word.EndsWith("kseni", StringComparison.Ordinal)) return word[..^3] + "i";
        if (word.EndsWith("si", StringComparison.Ordinal) && !word.EndsWith("ksi", StringComparison.Ordinal)) return Cut(word, r1, "si");
        var cut = Cut(word, r1, "nsa", "nsä", "mme", "nne", "ni");
        if (cut.Length < word.Length) return cut;
        var bare = Cut(word, r1, "an", "än");
        return bare.Length < word.Length && Cases.Any(c => (bare + word[^2]).EndsWith(c, StringComparison.Ordinal)) ? bare + word[^2] : word;
    }

    private static string Case(string word, int r1)
    {
        if (word.Length > 4 && word[^1] == 'n' && word[^3] == 'h' && word[^2] == word[^4] && word.Length - 3 >= r1) return word[..^3];
        foreach (var end in new[] { "siin", "tten", "seen", "den" })
            if (word.EndsWith(end, StringComparison.Ordinal) && word.Length - end.Length >= r1 && IsVowel(word[^(end.Length + 1)])) return word[..^end.Length];
        var cut = Cut(word, r1, "tta", "ttä");
        if (cut.Length < word.Length && cut.Length > 0 && cut[^1] == 'e') return cut;
        cut = Cut(word, r1, Cases);
        if (cut.Length < word.Length) return cut;
        cut = Cut(word, r1, "n");
        if (cut.Length < word.Length) return cut.Length > 1 && (cut[^1] == cut[^2] || cut.EndsWith("ie", StringComparison.Ordinal)) ? cut[..^1] : cut;
        cut = Cut(word, r1, "a", "ä");
        return cut.Length < word.Length && cut.Length > 1 && IsVowel(cut[^1]) && !IsVowel(cut[^2]) ? cut : word;
    }

    private static string Tidy(string word, int r1)
    {
        if (word.Length > r1 + 1 && IsVowel(word[^1]) && word[^1] == word[^2]) word = word[..^1];
        if (word.Length > r1 && word.Length > 3 && !IsVowel(word[^2]) && IsVowel(word[^1])) word = word[..^1];
        if (word.Length > r1 && (word.EndsWith("oj", StringComparison.Ordinal) || word.EndsWith("uj", StringComparison.Ordinal))) word = word[..^1];
        var last = word.Length - 1;
        return last > 1 && word[last] == word[last - 1] && !IsVowel(word[last]) ? word[..^1] : word;
    }

    private static string Cut(string word, int from, params string[] endings)
    {
        foreach (var ending in endings)
            if (word.Length - ending.Length >= from && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return word;
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
