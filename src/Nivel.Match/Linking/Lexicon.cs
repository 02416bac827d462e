namespace Nivel.Match;

/// <summary>The words of one language in a taxonomy, numbered; and how a text becomes bags of them.</summary>
internal sealed class Lexicon(Language language, Compounds compounds)
{
    private readonly Units units = new(language, compounds);

    public Keys Words { get; } = new();

    public Keys Letters { get; } = new();

    public Language Language => language;

    public void Pack(Packing into)
    {
        compounds.Pack(into);
        Words.Pack(into);
        Letters.Pack(into);
    }

    public void Unpack(Unpacking from)
    {
        compounds.Unpack(from);
        Words.Unpack(from);
        Letters.Unpack(from);
    }

    public void Publish()
    {
        Words.Publish();
        Letters.Publish();
    }

    public Unit[] Units(string text) => units.Of(text);

    /// <summary>Numbers of the parts of all words; the least that two ways of saying a thing share.</summary>
    public int[] Parts(Unit[] text) => Learnt(text, Words, PartsOf);

    /// <summary>Known numbers of the parts and roots of one word.</summary>
    public int[] PartKeys(Unit word) => [.. word.Parts.Select(p => Words.Of(p, 'p', false)).Concat(word.Roots.Select(r => Words.Of(r, 'r', false))).Where(k => k >= 0).Distinct()];

    /// <summary>Numbers of the roots; unknown ones are left out.</summary>
    public int[] RootKeys(Unit[] text, bool learn) => [.. text.SelectMany(u => u.Roots).Select(r => Words.Of(r, 'r', learn)).Where(k => k >= 0)];

    /// <summary>Number of what one word ends in; -1 if no name has it.</summary>
    public int HeadOf(Unit unit) => Words.Of(unit.Head, 'p', false);

    /// <summary>Number of the part that says what a thing is: of the last word before a comma, in English before "of" or "in"; -1 if it is unknown.</summary>
    public int Head(string text, Unit[] units, bool learn)
    {
        if (units.Length == 0) return -1;
        var end = text.IndexOf(',', StringComparison.Ordinal);
        foreach (var word in language == Language.English ? (string[])[" of ", " in ", " for "] : []) if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is > 0 and var at && (end < 0 || at < end)) end = at;
        var before = end > 0 ? Units(text[..end]) : units;
        return Words.Of((before.Length > 0 ? before : units)[^1].Head, 'p', learn);
    }

    /// <summary>Numbers of whole words and of roots.</summary>
    public int[] Wholes(Unit[] text) => Learnt(text, Words, WholesOf);

    public int[] Grams(Unit[] text) => Learnt(text, Letters, u => LetterGrams.Of(Spelt(u)).Select(g => (g, 1f)));

    /// <summary>The same of a text whose words are numbered already.</summary>
    public int[] KnownParts(string text) => KnownParts(Units(text));

    public int[] KnownParts(Unit[] text) => [.. text.SelectMany(PartsOf).Select(p => Words.Of(p.Key, false)).Where(k => k >= 0).Distinct()];

    public Bag PartBag(Unit[] text) => Asked(text, Words, PartsOf);

    public Bag WholeBag(Unit[] text) => Asked(text, Words, WholesOf);

    public Bag GramBag(Unit[] text) => Asked(text, Letters, u => LetterGrams.Of(Spelt(u)).Select(g => (g, 1f)));

    /// <summary>Numbers of parts and roots with how often they stand in a text; names count double.</summary>
    public Dictionary<int, float> Count(string text, IEnumerable<string> names)
    {
        var counts = new Dictionary<int, float>();
        foreach (var unit in units.Of(text)) Count(unit, 1, counts);
        foreach (var unit in names.SelectMany(units.Of)) Count(unit, 2, counts);
        return counts;
    }

    public Bag TextBag(Unit[] text)
    {
        var bag = new Bag();
        foreach (var unit in text)
        {
            foreach (var part in unit.Parts) if (Words.Of(part, 'p', false) is >= 0 and var key) bag.Add(key, unit.Weight);
            foreach (var root in unit.Roots) if (Words.Of(root, 'r', false) is >= 0 and var key) bag.Add(key, 0.5f * unit.Weight);
        }
        return bag;
    }

    private void Count(Unit unit, float times, Dictionary<int, float> counts)
    {
        foreach (var part in unit.Parts) Add(Words.Of(part, 'p', true));
        foreach (var root in unit.Roots) Add(Words.Of(root, 'r', true));
        void Add(int key) => counts[key] = counts.GetValueOrDefault(key) + times;
    }

    // Only Finnish has a dictionary that gives real words as base forms; stems of the others have lost the letters that tell a doer from a deed.
    private string Spelt(Unit unit) => language == Language.Finnish ? unit.Whole : unit.Text;

    private static IEnumerable<(ulong Key, float Weight)> PartsOf(Unit unit) => unit.Parts.Select(p => (Keys.Hash(p, 'p'), 1f));

    private static IEnumerable<(ulong Key, float Weight)> WholesOf(Unit unit) =>
        unit.Roots.Select(r => (Keys.Hash(r, 'r'), 1f)).Append((Keys.Hash(unit.Whole, 'w'), 1f)).Append((Keys.Hash(unit.Head, 'h'), 1f));

    private static int[] Learnt(Unit[] text, Keys keys, Func<Unit, IEnumerable<(ulong Key, float)>> of) =>
        [.. text.SelectMany(of).Select(k => keys.Of(k.Key, true)).Distinct()];

    private static Bag Asked(Unit[] text, Keys keys, Func<Unit, IEnumerable<(ulong Key, float Weight)>> of)
    {
        var bag = new Bag();
        foreach (var unit in text)
        {
            foreach (var (key, weight) in of(unit))
            {
                var number = keys.Of(key, false);
                if (number >= 0) bag.Add(number, weight * unit.Weight);
                else bag.Unknown += weight * weight * unit.Weight * unit.Weight;
            }
        }
        return bag;
    }
}
