using System.Numerics.Tensors;

namespace Nivel.Match;

/// <summary>Gathers what speaks for each concept of one kind.</summary>
internal sealed class Evidence
{
    private readonly Trait[] traits;
    private readonly Lexicons lexicons;
    private readonly Shelf[] shelves;
    private readonly Names[] names;
    private readonly Meaning meaning;
    private readonly int kind;
    private readonly int groups;
    private readonly float[] priors;

    /// <param name="traits">The concepts.</param>
    /// <param name="lexicons">Words and dictionaries.</param>
    /// <param name="shelves">What each language knows of them.</param>
    /// <param name="meaning">Points of the concepts of all kinds.</param>
    /// <param name="kind">Which of them are these.</param>
    public Evidence(Trait[] traits, Lexicons lexicons, Shelf[] shelves, Meaning meaning, int kind)
    {
        (this.traits, this.lexicons, this.shelves, this.meaning, this.kind) = (traits, lexicons, shelves, meaning, kind);
        names = [.. shelves.Select(s => s.Names)];
        priors = [.. traits.Select(t => t.Prior)];
        groups = traits.Length == 0 ? 0 : traits.Max(e => e.Group) + 1;
    }

    public int Count => traits.Length;

    public Trait Trait(int concept) => traits[concept];

    public Scores NewScores() => new(traits.Length, names.Max(n => n.Count));

    public Names Names(Language language) => names[(int)language];

    public string Name(Scores scores, int concept) => scores.Strength[concept] > 0 ? names[scores.BestLanguage[concept]].Texts[scores.BestName[concept]] : "";

    /// <summary>What spoke most for a concept.</summary>
    public static LinkReason Why(Scores scores, int concept, Language language)
    {
        var (joint, foreign) = (scores[Feature.Joint][concept], Math.Max(scores[Feature.Foreign][concept], Math.Max(scores[Feature.Translated][concept], scores[Feature.TranslatedToo][concept])));
        if (scores[Feature.Exact][concept] > 0) return LinkReason.SameName;
        if (scores.Strength[concept] < 0.3f && scores[Feature.Told][concept] > 0.2f) return LinkReason.Description;
        if (scores.BestLanguage[concept] != (byte)language && foreign > joint) return LinkReason.NameInAnotherLanguage;
        return LinkReason.NearName;
    }

    /// <param name="phrase">What is asked.</param>
    /// <param name="units">Its words in its language.</param>
    /// <param name="language">Its language.</param>
    /// <param name="into">What is gathered; cleared first.</param>
    /// <returns>How many words of the phrase count; 0 if there is nothing to go by.</returns>
    public int Gather(string phrase, Unit[] units, Language language, Scores into)
    {
        into.Clear(language);
        var lexicon = lexicons[language];
        if (units.Length == 0) return 0;
        var (parts, text) = (lexicon.PartBag(units), lexicon.TextBag(units));
        Own(names[(int)language], lexicon, units, parts, into);
        shelves[(int)language].Texts.Score(text, into[Feature.Told]);
        shelves[(int)language].Links.Score(text, into[Feature.Linked]);
        meaning.Score(text, language, kind, into[Feature.Meaning]);
        Paraphrased(names[(int)language], lexicons.Between(language, language).Translate(parts), into);
        var told = into.Work[0];
        foreach (var (other, feature) in Others(language))
        {
            var translated = lexicons.Between(language, other).Translate(parts);
            Foreign(names[(int)other], lexicons[other], phrase, translated, feature, into);
            shelves[(int)other].Texts.Score(translated, told);
            TensorPrimitives.Max(into[Feature.TranslatedTold], told.AsSpan(0, traits.Length), into[Feature.TranslatedTold]);
            shelves[(int)other].Links.Score(translated, told);
            TensorPrimitives.Max(into[Feature.TranslatedLinked], told.AsSpan(0, traits.Length), into[Feature.TranslatedLinked]);
        }
        Supported(into);
        Array.Copy(priors, into[Feature.Prior], priors.Length);
        TensorPrimitives.Sqrt(into[Feature.Many], into[Feature.Many]);
        TensorPrimitives.Sqrt(into[Feature.Many], into[Feature.Many]);
        TensorPrimitives.Max(into[Feature.Translated], into[Feature.TranslatedToo], into[Feature.Agree]);
        TensorPrimitives.Multiply(into[Feature.Letters], into[Feature.Agree], into[Feature.Agree]);
        return units.Length;
    }

    // English names are the most; a Finnish or Swedish phrase looks there first.
    private static IEnumerable<(Language, Feature)> Others(Language language)
    {
        var first = language == Language.English ? Language.Finnish : Language.English;
        var second = LanguageCodes.All.First(l => l != language && l != first);
        return [(first, Feature.Translated), (second, Feature.TranslatedToo)];
    }

    private void Own(Names index, Lexicon lexicon, Unit[] units, Bag parts, Scores into)
    {
        var (a, b, c, d) = (into.Work[0], into.Work[1], into.Work[2], into.Work[3]);
        index.ByLetters(lexicon.GramBag(units), a);
        index.ByParts(parts, b, d);
        index.ByWholes(lexicon.WholeBag(units), c);
        var (letters, partly, wholly, held) = (into[Feature.Letters], into[Feature.Parts], into[Feature.Wholes], into[Feature.Held]);
        var (jointly, many, exact) = (into[Feature.Joint], into[Feature.Many], into[Feature.Exact]);
        for (var concept = 0; concept < traits.Length; concept++)
        {
            var (l, p, w, h, most, sum, best) = (0f, 0f, 0f, 0f, 0f, 0f, -1);
            for (var i = index.Starts[concept]; i < index.Starts[concept + 1]; i++)
            {
                var joint = 0.45f * a[i] + 0.3f * b[i] + 0.25f * c[i];
                if (joint <= 0) continue;
                (l, p, w, h) = (Math.Max(l, a[i]), Math.Max(p, b[i]), Math.Max(w, c[i]), Math.Max(h, d[i]));
                sum += Fourth(joint);
                if (joint > 0.998f) Raise(exact, concept, index.Preferred[i] ? 1 : 0.8f);
                if (joint > most) (most, best) = (joint, i);
            }
            if (best < 0) continue;
            (letters[concept], partly[concept], wholly[concept], held[concept], jointly[concept], many[concept]) = (l, p, w, h, most, sum);
            Best(into, concept, most, best, index.Lexicon.Language);
        }
        Cube(jointly, into[Feature.Near]);
    }

    private static void Paraphrased(Names index, Bag paraphrase, Scores into)
    {
        var (b, d) = (into.Work[1], into.Work[3]);
        index.ByParts(paraphrase, b, d);
        for (var i = 0; i < index.Count; i++)
        {
            if (b[i] <= 0) continue;
            Raise(into[Feature.Paraphrased], index.Concepts[i], b[i]);
            Raise(into[Feature.ParaphrasedHeld], index.Concepts[i], d[i]);
        }
    }

    private void Foreign(Names index, Lexicon lexicon, string phrase, Bag translated, Feature feature, Scores into)
    {
        var (a, b, d) = (into.Work[0], into.Work[1], into.Work[3]);
        index.ByLetters(lexicon.GramBag(lexicon.Units(phrase)), a);
        index.ByParts(translated, b, d);
        var (letters, parts, held) = (into[Feature.Foreign], into[feature], into[Feature.TranslatedHeld]);
        for (var concept = 0; concept < traits.Length; concept++)
        {
            var (l, p, h, most, best) = (0f, 0f, 0f, 0f, -1);
            for (var i = index.Starts[concept]; i < index.Starts[concept + 1]; i++)
            {
                if (a[i] <= 0 && b[i] <= 0) continue;
                (l, p, h) = (Math.Max(l, a[i]), Math.Max(p, b[i]), Math.Max(h, d[i]));
                if (Math.Max(a[i], b[i]) is var joint && joint > most) (most, best) = (joint, i);
            }
            if (best < 0) continue;
            Raise(letters, concept, l);
            Raise(parts, concept, p);
            Raise(held, concept, h);
            Best(into, concept, most * 0.9f, best, index.Lexicon.Language);
        }
    }

    // A neighbour in the classification that fits well makes a concept likelier: half of the sum of its group without itself, strongest first.
    private void Supported(Scores into)
    {
        if (groups == 0) return;
        var sums = into.Work[0];
        Array.Clear(sums, 0, groups);
        var (own, joint, told) = (into[Feature.Group], into[Feature.Joint], into[Feature.Told]);
        for (var i = 0; i < traits.Length; i++) if (traits[i].Group >= 0) sums[traits[i].Group] += Fourth(joint[i] + 0.5f * told[i]);
        for (var i = 0; i < traits.Length; i++) if (traits[i].Group >= 0) own[i] = MathF.Sqrt(MathF.Sqrt(Math.Max(0, sums[traits[i].Group] - Fourth(joint[i] + 0.5f * told[i]))));
    }

    private static float Fourth(float x) => x * x * x * x;

    private static void Best(Scores into, int concept, float strength, int name, Language language)
    {
        if (strength <= into.Strength[concept]) return;
        (into.Strength[concept], into.BestName[concept], into.BestLanguage[concept]) = (strength, name, (byte)language);
    }

    private static void Raise(float[] row, int at, float value)
    {
        if (value > row[at]) row[at] = value;
    }

    private static void Cube(float[] from, float[] into)
    {
        TensorPrimitives.Multiply(from, from, into);
        TensorPrimitives.Multiply(into, from, into);
    }
}
