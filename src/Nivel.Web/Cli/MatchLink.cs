using System.Globalization;
using System.Text;
using Nivel.Match;

namespace Nivel.Web.Cli;

/// <summary>nivel match link: id, tab, text in; id, rank, code, score, label out.</summary>
internal static class MatchLink
{
    /// <summary>Lines that one thread takes: enough that handing them out costs nothing.</summary>
    private const int AtOnce = 50;

    public static int Run(Arguments arguments, Taxonomy taxonomy)
    {
        var (kind, language, top) = (arguments["kind"] ?? "occupation", LanguageCodes.Parse(arguments["lang"]), Math.Clamp(arguments.Number("top", 10), 1, 200));
        if (kind is not ("occupation" or "skill" or "isco4")) throw new WrongCall("--kind wants occupation, skill or isco4");
        var (linker, refused) = (new Linker(taxonomy, Linker.UserFolder), 0);
        using var output = MatchVerb.Output();
        foreach (var (answers, bad) in Lines().Chunk(AtOnce).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(lines => Answered(lines, p => Found(linker, p, kind, language, top))))
        {
            output.Write(answers);
            foreach (var line in bad) MatchVerb.Refuse(line, "expected id<TAB>text", ref refused);
        }

        return refused == 0 ? 0 : 1;
    }

    /// <summary>The answers to some lines as they are written out, and the numbers of those that hold no question.</summary>
    private static (StringBuilder Answers, List<int> Bad) Answered((int Line, string Text)[] lines, Func<string, IReadOnlyList<Link>> ask)
    {
        var (answers, bad) = (new StringBuilder(), new List<int>());
        foreach (var (line, text) in lines)
            if (text.Split('\t', 2) is [{ Length: > 0 } id, var phrase]) Write(answers, id, ask(phrase));
            else bad.Add(line);
        return (answers, bad);
    }

    private static IEnumerable<(int Line, string Text)> Lines()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), true, 65_536);
        for (var line = 1; input.ReadLine() is { } text; line++)
            if (text.Length > 0) yield return (line, text);
    }

    private static void Write(StringBuilder answers, string id, IReadOnlyList<Link> links)
    {
        for (var rank = 1; rank <= links.Count; rank++)
            answers.Append(CultureInfo.InvariantCulture, $"{id}\t{rank}\t{links[rank - 1].Id}\t{links[rank - 1].Score:0.0000}\t{links[rank - 1].Label}\n");
    }

    private static IReadOnlyList<Link> Found(Linker linker, string phrase, string kind, Language language, int top) => kind switch
    {
        "skill" => linker.Skills(phrase, language, top),
        "isco4" => linker.Groups(phrase, language, top),
        _ => linker.OccupationsOrGroups(phrase, language, top),
    };
}
