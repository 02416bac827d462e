namespace Nivel.Match;

/// <summary>Tells Finnish, Swedish and English apart by their small words and by letter pairs that only one of them uses.</summary>
public static class LanguageGuess
{
    private static readonly string[] FinnishMarks = ["ää", "yy", "uo", "yö", "ii", "aa", "kk", "ssa", "lla", "nen", "sta", "ttä", "tta", "uu", "ksi"];
    private static readonly string[] SwedishMarks = ["å", "ck", "sk", "ning", "arb", "för", "och", "tj", "sj", "ande", "het", "lig", "ö", "äl"];
    private static readonly string[] EnglishMarks = ["th", "ing", "tion", "wh", "ou", "ee", "sh", "ght", "w", "ea", "ly", "ck", "ment"];

    /// <summary>The likeliest language of a text; Finnish if nothing speaks for any.</summary>
    /// <param name="text">Any length, also empty; only the first 4,000 characters are looked at.</param>
    public static Language Of(string? text) => Certain(text, 0) ?? Language.Finnish;

    /// <summary>The language if it leads the next one by the margin (in small words or four letter marks), otherwise null.</summary>
    internal static Language? Certain(string? text, double margin)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Length > 4000) text = text[..4000];
        Span<double> scores = stackalloc double[3];
        foreach (var (start, length) in Tokens.Spans(text)) Count(text.Substring(start, length).ToLowerInvariant(), scores);
        var best = 0;
        for (var i = 1; i < 3; i++) if (scores[i] > scores[best]) best = i;
        var next = 0.0;
        for (var i = 0; i < 3; i++) if (i != best) next = Math.Max(next, scores[i]);
        return scores[best] > 0 && scores[best] - next >= margin ? (Language)best : null;
    }

    private static void Count(string word, Span<double> scores)
    {
        for (var i = 0; i < 3; i++) if (StopWords.Contains(word, (Language)i)) scores[i] += 1;
        scores[0] += Marks(word, FinnishMarks);
        scores[1] += Marks(word, SwedishMarks);
        scores[2] += Marks(word, EnglishMarks);
    }

    private static double Marks(string word, string[] marks)
    {
        var found = 0;
        foreach (var mark in marks) if (word.Contains(mark, StringComparison.Ordinal)) found++;
        return found * 0.25;
    }
}
