namespace Nivel.Match;

/// <summary>A stretch of a text in one language.</summary>
internal readonly record struct Run(int Start, int End, Language Language);

/// <summary>Cuts a text where its language changes from one sentence to the next.</summary>
internal static class Runs
{
    /// <summary>Words a sentence needs before its language can differ from that of the text.</summary>
    private const int LeastWords = 5;

    /// <summary>Length of a text whose words are looked up to tell its language.</summary>
    private const int FewCharacters = 100;

    /// <summary>Lead in small words over the language of the text.</summary>
    private const double Lead = 1.5;

    public static List<Run> Of(string text, Language? known, out Language spoken)
    {
        spoken = known ?? Guess(text);
        var runs = new List<Run>();
        for (var start = 0; known is null && start < text.Length;)
        {
            var stop = text.AsSpan(start).IndexOfAny("\n.!?");
            var end = stop < 0 ? text.Length : start + stop + 1;
            var language = Told(text[start..end], spoken);
            if (runs.Count > 0 && runs[^1].Language == language) runs[^1] = runs[^1] with { End = end };
            else runs.Add(new Run(start, end, language));
            start = end;
        }
        if (runs.Count == 0) runs.Add(new Run(0, text.Length, spoken));
        return runs;
    }

    // A line of a few words has few marks of its language; whether the Finnish dictionary knows them tells more.
    private static Language Guess(string text)
    {
        var guess = LanguageGuess.Of(text);
        if (guess == Language.Finnish || text.Length > FewCharacters) return guess;
        var words = WordForms.For(Language.Finnish).Words(text).Where(w => w.Length > 3).ToList();
        return words.Count > 0 && words.Count(w => w.Forms.Known && !w.Forms.Name) >= words.Count * 0.7 ? Language.Finnish : guess;
    }

    private static Language Told(string sentence, Language spoken)
    {
        // English has no ä nor ö, so a few such letters are enough.
        var foreign = spoken == Language.English && sentence.AsSpan().Count('ä') + sentence.AsSpan().Count('ö') > 1;
        if (!foreign && sentence.AsSpan().Trim().Count(' ') + 1 < LeastWords) return spoken;
        return LanguageGuess.Certain(sentence, foreign ? 0.25 : Lead) ?? spoken;
    }
}
