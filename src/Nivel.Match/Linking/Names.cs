using System.Numerics.Tensors;

namespace Nivel.Match;

/// <summary>All names of one kind of concept in one language, compared with a phrase by letters, by parts of words and by whole words.</summary>
internal sealed class Names
{
    private readonly Inverted letters;
    private readonly Inverted parts;
    private readonly Inverted wholes;
    private readonly float[] heldShrink;

    private Dictionary<int, int>? ends;

    public Names(IReadOnlyList<Entry> entries, Lexicon lexicon)
    {
        Lexicon = lexicon;
        var all = entries.SelectMany((e, i) => e.Names[(int)lexicon.Language].Select(n => (Concept: i, n.Text, n.Preferred, Units: lexicon.Units(n.Text)))).Where(n => n.Units.Length > 0).ToArray();
        Concepts = [.. all.Select(n => n.Concept)];
        Texts = [.. all.Select(n => n.Text)];
        Preferred = [.. all.Select(n => n.Preferred)];
        letters = new Inverted([.. all.Select(n => lexicon.Grams(n.Units))], lexicon.Letters.Count, 0.06);
        (var p, var w) = (all.Select(n => lexicon.Parts(n.Units)).ToArray(), all.Select(n => lexicon.Wholes(n.Units)).ToArray());
        Starts = new int[entries.Count + 1];
        foreach (var concept in Concepts) Starts[concept + 1]++;
        for (var i = 0; i < entries.Count; i++) Starts[i + 1] += Starts[i];
        Parts = new Lists(p);
        Keys = new Lists([.. all.Select((n, i) => p[i].Concat(lexicon.RootKeys(n.Units, true)).Distinct().ToArray())]);
        Heads = [.. all.Select(n => lexicon.Head(n.Text, n.Units, true))];
        parts = new Inverted(p, lexicon.Words.Count);
        heldShrink = HeldShrink(parts);
        wholes = new Inverted(w, lexicon.Words.Count);
    }

    public Names(Lexicon lexicon, Unpacking from)
    {
        Lexicon = lexicon;
        (Concepts, Texts, Preferred, Starts, Heads) = (from.Array<int>(), from.Texts(), from.Array<bool>(), from.Array<int>(), from.Array<int>());
        (Parts, Keys) = (new Lists(from), new Lists(from));
        (letters, parts, wholes) = (new Inverted(from), new Inverted(from), new Inverted(from));
        heldShrink = HeldShrink(parts);
    }

    public void Pack(Packing into)
    {
        into.Array<int>(Concepts);
        into.Texts(Texts);
        into.Array<bool>(Preferred);
        into.Array<int>(Starts);
        into.Array<int>(Heads);
        Parts.Pack(into);
        Keys.Pack(into);
        foreach (var index in (Inverted[])[letters, parts, wholes]) index.Pack(into);
    }

    // A name of one common word is held by too many phrases to say much.
    private static float[] HeldShrink(Inverted parts) => [.. parts.Mass.Select(m => 1 / (m + 10))];

    public Lexicon Lexicon { get; }

    public int[] Concepts { get; }

    public string[] Texts { get; }

    public bool[] Preferred { get; }

    /// <summary>The names of concept c are those from Starts[c] to Starts[c + 1].</summary>
    public int[] Starts { get; }

    /// <summary>Numbers of the parts of each name.</summary>
    public Lists Parts { get; }

    /// <summary>The same with their roots.</summary>
    public Lists Keys { get; }

    /// <summary>Number of the part that says what each name names.</summary>
    public int[] Heads { get; }

    /// <summary>How many names end in a word.</summary>
    public int HeadCount(int head) => (ends ??= Heads.CountBy(h => h).ToDictionary()).GetValueOrDefault(head);

    public int Count => Concepts.Length;

    public float PartWeight(int key) => key < parts.Keys ? parts.Weight(key) : 0;

    /// <summary>Rarity of a part; of a root where the key is no part.</summary>
    public float KeyWeight(int key) => key >= parts.Keys ? 0 : parts.Frequency(key) > 0 ? parts.Weight(key) : wholes.Weight(key);

    /// <summary>Cosine of the letters with each name.</summary>
    public void ByLetters(Bag bag, float[] into) => Cosine(letters, bag, into);

    public void ByWholes(Bag bag, float[] into) => Cosine(wholes, bag, into);

    /// <summary>Cosine of the parts; and how much of each name the phrase holds, from 0 to 1, whatever else it says.</summary>
    public void ByParts(Bag bag, float[] into, float[] held)
    {
        Cosine(parts, bag, into, held);
    }

    private void Cosine(Inverted index, Bag bag, float[] into, float[]? held = null)
    {
        Array.Clear(into, 0, Count);
        var norm = 1 / MathF.Sqrt(Math.Max(1e-9f, index.Accumulate(bag, into)));
        if (held is not null) TensorPrimitives.Multiply(into.AsSpan(0, Count), heldShrink, held);
        TensorPrimitives.Multiply(into.AsSpan(0, Count), index.Shrink, into);
        TensorPrimitives.Multiply(into.AsSpan(0, Count), norm, into);
    }
}
