namespace Nivel.Match;

/// <summary>Chooses among mentions that claim the same words.</summary>
internal static class Overlaps
{
    /// <summary>The best of each place. Cards and licences may share a word: "C/CE-kortti" is two.</summary>
    public static List<Mention> Best(List<Mention> mentions, Func<Mention, bool> mayShare)
    {
        var kept = new List<Mention>();
        var taken = new Dictionary<int, List<Mention>>();
        foreach (var mention in mentions.OrderByDescending(m => m.Score).ThenByDescending(m => m.Words.Length).ThenBy(m => m.FirstWord).ThenBy(m => m.Phrase.Name.Source).ThenBy(m => m.Phrase.Concept))
        {
            if (mention.Words.Any(w => taken.TryGetValue(w, out var others) && others.Any(o => o.Phrase.IsSkill == mention.Phrase.IsSkill && !(mayShare(o) && mayShare(mention) && !mention.IsInside(o) && !SameWords(o, mention))))) continue;
            kept.Add(mention);
            foreach (var word in mention.Words)
            {
                if (!taken.TryGetValue(word, out var list)) taken[word] = list = [];
                list.Add(mention);
            }
        }
        return kept;
    }

    private static bool SameWords(Mention one, Mention other) => one.Words.AsSpan().SequenceEqual(other.Words);
}
