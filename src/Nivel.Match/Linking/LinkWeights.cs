using System.Globalization;

namespace Nivel.Match;

/// <summary>What was learnt for one kind of question: a weight per feature for the first look at all concepts, trees for the second at the best, and how the two make a chance.</summary>
/// <param name="First">In the order of <see cref="Feature"/>; last the strength of "none of them".</param>
/// <param name="Second">Tells the best candidates apart (<see cref="Rivals"/>); without trees the first look stands.</param>
internal sealed record Learnt(double[] First, Forest Second);

/// <summary>Weights learnt by <see cref="Learning"/> on the visible halves of the labelled sets; docs/matching.md tells on which. They lie in learnt.weights.</summary>
internal static class LinkWeights
{
    /// <summary>Depth of all trees.</summary>
    public const int Depth = 4;

    /// <summary>From this many words on a phrase is read as a text: a sentence, an introduction. A title may be three words longer.</summary>
    private const int WordsOfText = 7;

    private static readonly Dictionary<string, Learnt> All = Read();

    public static Learnt For(LinkKind kind, int words, Language language) => All[Name(kind, words, language)];

    public static Learnt Named(string name) => All[name];

    /// <summary>Whether a question of so many words introduces an occupation instead of naming it.</summary>
    public static bool IsText(LinkKind kind, int words) => kind switch { LinkKind.Skill => false, LinkKind.Isco4 => words >= WordsOfText, _ => words >= WordsOfText + 3 };

    public static string Name(LinkKind kind, int words, Language language) => kind switch
    {
        LinkKind.Skill => words < WordsOfText ? "Skill" : "SkillText",
        LinkKind.Isco4 => IsText(kind, words) ? "GroupText" : "GroupTitle",
        _ => IsText(kind, words) ? "Text" : language == Language.Swedish ? "SwedishTitle" : language == Language.English ? "EnglishTitle" : "FinnishTitle",
    };

    public static Learnt? Gate(Language language) => All.GetValueOrDefault(GateName(language));

    public static string GateName(Language language) => "Gate " + language.Code();

    /// <summary>For an ablation: the feature speaks no more in this process.</summary>
    public static void LeaveOut(Feature feature)
    {
        foreach (var (name, learnt) in All) if (!name.StartsWith("Gate", StringComparison.Ordinal)) learnt.First[(int)feature] = 0;
    }

    /// <summary>While learning: what is learnt next builds on this.</summary>
    public static void Put(string name, Learnt learnt) => All[name] = learnt;

    public static IEnumerable<string> Lines() => All.SelectMany(p => new[] { "[" + p.Key + "]", Text(p.Value.First) }.Concat(p.Value.Second.Lines()));

    private static string Text(double[] weights) => string.Join(' ', weights.Select(w => w.ToString("0.###", CultureInfo.InvariantCulture)));

    private static Dictionary<string, Learnt> Read()
    {
        using var reader = new StreamReader(typeof(LinkWeights).Assembly.GetManifestResourceStream("learnt.weights")!);
        var sections = reader.ReadToEnd().Split('[', StringSplitOptions.RemoveEmptyEntries);
        return sections.Select(s => s.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(
            s => s[0].TrimEnd(']', '\r'),
            s => new Learnt([.. s[1].Split(' ').Select(x => double.Parse(x, CultureInfo.InvariantCulture))], Forest.Parse(Depth, s.Skip(2))));
    }
}
