namespace Nivel.Match;

/// <summary>The yardstick: cosine of three to five letters with the nearest name in the language of the phrase, weighted by rarity; no learning, no dictionary.</summary>
internal sealed class LetterBaseline
{
    private readonly Keys keys = new();
    private readonly Inverted index;
    private readonly string[] codes;

    public LetterBaseline(IEnumerable<(string Code, string Name)> names)
    {
        var all = names.ToArray();
        codes = [.. all.Select(n => n.Code)];
        var rows = all.Select(n => Grams(n.Name).Select(g => keys.Of(g, true)).Distinct().ToArray()).ToArray();
        keys.Publish();
        index = new Inverted(rows, keys.Count);
    }

    public IReadOnlyList<string> Answer(string phrase, int most) => [.. Chances.Best(Scores(phrase), most * 20, 1e-6f).Select(b => codes[b.Concept]).Distinct().Take(most)];

    /// <summary>The cosine with each name, in the order of the names.</summary>
    public float[] Scores(string phrase)
    {
        var (bag, products) = (new Bag(most: false), new float[index.Rows]);
        foreach (var key in Grams(phrase).Select(g => keys.Of(g, false)).Where(k => k >= 0)) bag.Add(key, 1);
        var mass = MathF.Sqrt(Math.Max(1e-9f, index.Accumulate(bag, products)));
        for (var i = 0; i < products.Length; i++) if (products[i] > 0) products[i] /= MathF.Sqrt(index.Mass[i]) * mass;
        return products;
    }

    private static IEnumerable<ulong> Grams(string text) => Tokens.Spans(text).SelectMany(s => LetterGrams.Of(Tokens.Normal(text, s.Start, s.Length)));
}
