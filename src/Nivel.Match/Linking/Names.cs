namespace Nivel.Match;

/// <summary>All names of one kind of concept in one language, compared with a phrase by letters, by parts of words and by whole words.</summary>
internal sealed class Names
{
    private readonly Inverted letters;
    private readonly Inverted parts;
    private readonly Inverted wholes;

    public Names(IReadOnlyList<Entry> entries, Lexicon lexicon)
    {
        Lexicon = lexicon;
        var all = entries.SelectMany((e, i) => e.Names[(int)lexicon.Language].Select(n => (Concept: i, n.Text, n.Preferred, Units: lexicon.Units(n.Text)))).Where(n => n.Units.Length > 0).ToArray();
        Concepts = [.. all.Select(n => n.Concept)];
        Texts = [.. all.Select(n => n.Text)];
        Preferred = [.. all.Select(n => n.Preferred)];
        letters = new Inverted([.. all.Select(n => lexicon.Grams(n.Units))], lexicon.Letters.Count, 0.06);
        (var p, var w) = (all.Select(n => lexicon.Parts(n.Units)).ToArray(), all.Select(n => lexicon.Wholes(n.Units)).ToArray());
        parts = new Inverted(p, lexicon.Words.Count);
        wholes = new Inverted(w, lexicon.Words.Count);
    }

    public Lexicon Lexicon { get; }

    public int[] Concepts { get; }

    public string[] Texts { get; }

    public bool[] Preferred { get; }

    public int Count => Concepts.Length;

    public float PartWeight(int key) => key < parts.Keys ? parts.Weight(key) : 0;

    /// <summary>Cosine of the letters with each name.</summary>
    public void ByLetters(Bag bag, float[] into) => Cosine(letters, bag, into);

    public void ByParts(Bag bag, float[] into) => Cosine(parts, bag, into);

    public void ByWholes(Bag bag, float[] into) => Cosine(wholes, bag, into);

    /// <summary>How much of each name the phrase holds, from 0 to 1; the phrase may say much else.</summary>
    public void Held(Bag bag, float[] into)
    {
        Array.Clear(into, 0, Count);
        parts.Accumulate(bag, into);
        for (var i = 0; i < Count; i++) if (into[i] > 0) into[i] /= parts.Mass[i] + 10;
    }

    private void Cosine(Inverted index, Bag bag, float[] into)
    {
        Array.Clear(into, 0, Count);
        var norm = MathF.Sqrt(index.Accumulate(bag, into));
        for (var i = 0; i < Count; i++) if (into[i] > 0) into[i] /= MathF.Sqrt(index.Mass[i]) * norm;
    }
}
