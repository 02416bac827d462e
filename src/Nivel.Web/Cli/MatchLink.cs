using System.Globalization;
using System.Text;
using Nivel.Match;

namespace Nivel.Web.Cli;

/// <summary>nivel match link: id, tab, text in; id, rank, code, score, label out.</summary>
internal static class MatchLink
{
    public static int Run(Arguments arguments, Taxonomy taxonomy)
    {
        var (kind, language, top) = (arguments["kind"] ?? "occupation", LanguageCodes.Parse(arguments["lang"]), Math.Clamp(arguments.Number("top", 10), 1, 200));
        if (kind is not ("occupation" or "skill" or "isco4")) throw new WrongCall("--kind wants occupation, skill or isco4");
        var (linker, refused) = (new Linker(taxonomy, Linker.UserFolder), 0);
        using var output = MatchVerb.Output();
        foreach (var (line, text, links) in Lines().AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(l => (l.Line, l.Text, l.Text.Split('\t', 2) is [{ Length: > 0 }, var phrase] ? Found(linker, phrase, kind, language, top) : null)))
            if (links is null) MatchVerb.Refuse(line, "expected id<TAB>text", ref refused);
            else Write(output, text[..text.IndexOf('\t')], links);
        return refused == 0 ? 0 : 1;
    }

    private static IEnumerable<(int Line, string Text)> Lines()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), true, 65_536);
        for (var line = 1; input.ReadLine() is { } text; line++)
            if (text.Length > 0) yield return (line, text);
    }

    private static void Write(StreamWriter output, string id, IReadOnlyList<Link> links)
    {
        for (var rank = 1; rank <= links.Count; rank++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id}\t{rank}\t{links[rank - 1].Id}\t{links[rank - 1].Score:0.0000}\t{links[rank - 1].Label}"));
    }

    private static IReadOnlyList<Link> Found(Linker linker, string phrase, string kind, Language language, int top) => kind switch
    {
        "skill" => linker.Skills(phrase, language, top),
        "isco4" => linker.Groups(phrase, language, top),
        _ => linker.OccupationsOrGroups(phrase, language, top),
    };
}
