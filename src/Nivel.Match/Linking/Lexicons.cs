namespace Nivel.Match;

/// <summary>The three lexicons of a taxonomy, the dictionaries between them, and within each the dictionary from other names to labels.</summary>
internal sealed class Lexicons
{
    private const int MostParaphrases = 12;
    private readonly Lexicon[] lexicons;
    private readonly Bilingual?[,] between = new Bilingual?[3, 3];

    public Lexicons(IReadOnlyList<Entry> entries)
    {
        lexicons = new Lexicon[3];
        Parallel.ForEach(LanguageCodes.All, l => lexicons[(int)l] = new Lexicon(l, Compounds(entries, l)));
    }

    public Lexicons(Unpacking from)
    {
        lexicons = [.. LanguageCodes.All.Select(l => new Lexicon(l, new Compounds(l)))];
        foreach (var lexicon in lexicons) lexicon.Unpack(from);
        foreach (var one in LanguageCodes.All) foreach (var other in LanguageCodes.All) between[(int)one, (int)other] = new Bilingual(from);
    }

    public void Pack(Packing into)
    {
        foreach (var lexicon in lexicons) lexicon.Pack(into);
        foreach (var one in LanguageCodes.All) foreach (var other in LanguageCodes.All) Between(one, other).Pack(into);
    }

    /// <summary>Learns the dictionaries; each side's words are numbered by the time.</summary>
    public void Translate(IReadOnlyList<Entry> entries) => Parallel.ForEach(
        ((Language, Language)[])[(Language.Finnish, Language.English), (Language.Swedish, Language.English), (Language.Finnish, Language.Swedish), (Language.Finnish, Language.Finnish), (Language.Swedish, Language.Swedish), (Language.English, Language.English)],
        pair => Learn(entries, pair.Item1, pair.Item2));

    public void Publish()
    {
        foreach (var lexicon in lexicons) lexicon.Publish();
    }

    public Lexicon this[Language language] => lexicons[(int)language];

    public Bilingual Between(Language from, Language to) => between[(int)from, (int)to]!;

    private static Compounds Compounds(IReadOnlyList<Entry> entries, Language language)
    {
        var compounds = new Compounds(language);
        foreach (var entry in entries)
        {
            foreach (var (name, _) in entry.Names[(int)language]) compounds.Learn(name);
            compounds.Learn(entry.Texts[(int)language]);
        }
        return compounds;
    }

    // Labels are translations of each other; alternatives are not, but one of them stands beside the other language's label often enough.
    private void Learn(IReadOnlyList<Entry> entries, Language one, Language other)
    {
        var pairs = new List<(int[], int[])>();
        foreach (var entry in entries)
        {
            if (entry.Names[(int)one].Count == 0 || entry.Names[(int)other].Count == 0) continue;
            var (a, b) = (Parts(one, entry.Names[(int)one][0].Text), Parts(other, entry.Names[(int)other][0].Text));
            if (one == other)
            {
                foreach (var (text, _) in entry.Names[(int)one].Skip(1).Take(MostParaphrases)) pairs.Add((Parts(one, text), a));
                continue;
            }
            pairs.Add((a, b));
            foreach (var (text, _) in entry.Names[(int)one].Skip(1).Take(3)) pairs.Add((Parts(one, text), b));
            foreach (var (text, _) in entry.Names[(int)other].Skip(1).Take(3)) pairs.Add((a, Parts(other, text)));
        }
        var (there, back) = Bilingual.Learn(pairs);
        (between[(int)one, (int)other], between[(int)other, (int)one]) = (there, one == other ? there : back);
    }

    private int[] Parts(Language language, string text) => this[language].KnownParts(text);
}
