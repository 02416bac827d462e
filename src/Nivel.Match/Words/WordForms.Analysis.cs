namespace Nivel.Match;

public sealed partial class WordForms
{
    private WordAnalysis ByVoikko(string word)
    {
        var readings = Voikko.Analyse(word);
        if (readings.Count == 0) return ByStem(word);
        var (lemmas, parts, roots, heads) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var reading in readings)
        {
            // A name is no evidence of work when the word is also a common one: Leivo beside leipoa.
            if (readings.Count > 1 && IsName(reading.Class) && readings.Any(r => !IsName(r.Class))) continue;
            var lemma = reading.Lemma.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
            if (lemma.Length == 0) continue;
            Add(lemmas, lemma);
            var bases = Bases(reading.Bases);
            var lastStart = LastPart(reading.Structure);
            if (lastStart > 0 && lastStart < lemma.Length)
            {
                foreach (var part in bases) Add(parts, part);
                Add(parts, lemma[lastStart..]);
                Add(heads, lemma[lastStart..]);
            }
            else
            {
                Relatives(reading.Class, lemma, bases, lemmas, roots);
            }
            AddRoot(roots, lemma);
        }
        return new WordAnalysis([.. lemmas], [.. parts], [.. roots], [.. heads], true) { Name = readings.TrueForAll(r => IsName(r.Class)), Names = KindsOf(word, readings) };
    }

    // "ajanut" is read as an adjective, but for search it is a form of "ajaa"; and a short verb has no root but itself.
    private void Relatives(string wordClass, string lemma, List<string> bases, List<string> lemmas, List<string> roots)
    {
        if (wordClass == "teonsana" && Roots.Told(lemma) is { } self) Add(roots, self);
        if (wordClass != "laatusana" && lemma.EndsWith("suus", StringComparison.Ordinal)) return;
        foreach (var verb in bases.Where(b => b.Length > 3 && b != lemma && b[^1] is 'a' or 'ä'))
        {
            if (wordClass == "laatusana") Add(lemmas, verb);
            if (Roots.Told(verb) is { } told) Add(roots, told);
            AddRoot(roots, verb);
        }
    }

    private static NameKinds KindsOf(string word, List<Voikko.Reading> readings)
    {
        var kinds = GivenNames.Of(word) & ~(NameKinds.Common | NameKinds.Family);
        foreach (var reading in readings)
        {
            kinds |= reading.Class switch { "etunimi" => NameKinds.Given, "sukunimi" => NameKinds.Family, "paikannimi" => NameKinds.Place, "nimi" => NameKinds.None, _ => NameKinds.Common };
            if (reading.Class is "etunimi" or "sukunimi" && string.Equals(reading.Lemma, word, StringComparison.OrdinalIgnoreCase)) kinds |= NameKinds.Plain;
        }
        return kinds;
    }

    private WordAnalysis ByStem(string word)
    {
        var stem = Stem(word);
        var roots = new List<string>();
        AddRoot(roots, language == Language.Finnish ? stem : word);
        var split = CompoundWords.Split(word, language);
        if (split.Length == 0) return new WordAnalysis([stem], [], [.. roots], [], false) { Names = language == Language.Finnish ? GivenNames.Of(word) : NameKinds.None };
        var parts = split.Select(Stem).Distinct().ToArray();
        return new WordAnalysis([stem], parts, [.. roots], [Stem(split[^1])], true) { Names = NameKinds.Common };
    }

    private string Stem(string word) => language switch
    {
        Language.Swedish => SwedishStemmer.Stem(word),
        Language.English => EnglishStemmer.Stem(word),
        _ => FinnishStemmer.Stem(word),
    };

    // Roots of the parts stay out of the compound's own: siivousyritys is not siivous.
    private void AddRoot(List<string> roots, string lemma)
    {
        if (Roots.Of(lemma, language) is { } root) Add(roots, root);
    }

    private static void Add(List<string> list, string item)
    {
        if (item.Length > 0 && !list.Contains(item)) list.Add(item);
    }

    private static bool IsName(string wordClass) => wordClass is "etunimi" or "sukunimi" or "paikannimi";

    // "+auton(auto)+korja(korjata)+a+ja(+ja)": what is in brackets is a base unless it starts with a plus, which is an ending.
    private static List<string> Bases(string text)
    {
        var bases = new List<string>();
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0) break;
            if (close > open + 1 && text[open + 1] != '+') Add(bases, text[(open + 1)..close].ToLowerInvariant());
        }
        return bases;
    }

    // In "=ppp=pppppppp" every "=" starts a part; the last one starts the head, at the same place in the base form.
    private static int LastPart(string structure)
    {
        var last = structure.LastIndexOf('=');
        return last <= 0 ? 0 : structure[..last].Count(c => c is not ('=' or '-'));
    }
}
