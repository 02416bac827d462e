namespace Nivel.Match;

/// <summary>One phrase asked of an engine: what was weighed for one kind is not weighed again for another. Gives its room to work in back when it ends.</summary>
internal sealed class Asking(LinkEngine engine, string phrase, Language language) : IDisposable
{
    private readonly Dictionary<LinkKind, (Scores Scores, int Words)> weighed = [];
    private readonly Dictionary<(LinkKind Kind, int Most, float Least), List<(int Concept, float Chance)>> best = [];
    private Unit[]? units;

    public string Phrase => phrase;

    public Language Language => language;

    /// <summary>The words of the phrase that count.</summary>
    public Unit[] Units => units ??= engine.Units(phrase, language);

    /// <summary>What speaks for each concept of a kind, and how many words of the phrase count; 0 if there is nothing to go by.</summary>
    public (Scores Scores, int Words) Of(LinkKind kind)
    {
        if (weighed.TryGetValue(kind, out var known)) return known;
        var scores = engine.Desk(kind).Borrow();
        return weighed[kind] = (scores, engine.Weigh(kind, this, scores));
    }

    /// <summary>The best candidates after the second look; none if no word counts.</summary>
    public List<(int Concept, float Chance)> Best(LinkKind kind, int most, float least)
    {
        var (scores, words) = Of(kind);
        if (words == 0) return [];
        var looked = Math.Max(most, Rivals.Most);
        if (!best.TryGetValue((kind, looked, least), out var found)) best[(kind, looked, least)] = found = engine.Best(kind, this, words, scores, looked, least);
        return found.Count > most ? found[..most] : found;
    }

    public void Dispose()
    {
        foreach (var (kind, (scores, _)) in weighed) engine.Desk(kind).Return(scores);
    }
}
