namespace Nivel.Match;

/// <summary>Everything that one language knows of one kind of concepts: names, texts, and names of the concepts that they are linked with.</summary>
internal sealed class Shelf
{
    public Shelf(Entry[] entries, Entry[] others, Lexicon lexicon)
    {
        var l = (int)lexicon.Language;
        Counts = [.. entries.Select(e => lexicon.Count(e.Texts[l], e.Names[l].Select(n => n.Text)))];
        LinkCounts = Linked(entries, [.. others.Select(o => o.Names[l].Take(1).Select(n => lexicon.Count("", [n.Text])).FirstOrDefault())]);
        Names = new Names(entries, lexicon);
        Texts = new Texts(Counts, lexicon.Words.Count);
        Links = new Texts(LinkCounts, lexicon.Words.Count);
    }

    public Shelf(Lexicon lexicon, Unpacking from)
    {
        (Counts, LinkCounts) = ([], []);
        (Names, Texts, Links) = (new Names(lexicon, from), new Texts(from), new Texts(from));
    }

    public void Pack(Packing into)
    {
        Names.Pack(into);
        Texts.Pack(into);
        Links.Pack(into);
    }

    public Names Names { get; }

    public Texts Texts { get; }

    public Texts Links { get; }

    /// <summary>How often each word stands in names and texts of each concept; let go once the meanings are learnt.</summary>
    public Dictionary<int, float>[] Counts { get; private set; }

    public Dictionary<int, float>[] LinkCounts { get; private set; }

    public void LetGo() => (Counts, LinkCounts) = ([], []);

    private static Dictionary<int, float>[] Linked(Entry[] entries, Dictionary<int, float>?[] words)
    {
        var counts = new Dictionary<int, float>[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var mine = counts[i] = [];
            foreach (var (other, weight) in entries[i].Links)
                foreach (var (key, times) in words[other] ?? []) mine[key] = mine.GetValueOrDefault(key) + weight * times * 0.5f;
        }
        return counts;
    }
}
