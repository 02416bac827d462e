using Nivel.Match;

namespace Nivel.Web.Cli;

/// <summary>nivel match link: id, tab, text in; id, rank, code, score, label out.</summary>
internal static class MatchLink
{
    public static int Run(Arguments arguments, Taxonomy taxonomy)
    {
        var (kind, language, top) = (arguments["kind"] ?? "occupation", LanguageCodes.Parse(arguments["lang"]), Math.Clamp(arguments.Number("top", 10), 1, 200));
        if (kind is not ("occupation" or "skill" or "isco4")) throw new WrongCall("--kind wants occupation, skill or isco4");
        var (linker, refused) = (new Linker(taxonomy), 0);
        using var output = MatchVerb.Output();
        using var input = new StreamReader(Console.OpenStandardInput(), new System.Text.UTF8Encoding(false), true, 65_536);
        for (var line = 1; input.ReadLine() is { } text; line++)
        {
            if (text.Length == 0) continue;
            if (text.Split('\t', 2) is not [{ Length: > 0 } id, var phrase]) { MatchVerb.Refuse(line, "expected id<TAB>text", ref refused); continue; }
            var rank = 0;
            foreach (var link in Found(linker, phrase, kind, language, top)) output.WriteLine($"{id}\t{++rank}\t{link.Id}\t{link.Score.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture)}\t{link.Label}");
        }

        return refused == 0 ? 0 : 1;
    }

    private static IReadOnlyList<Link> Found(Linker linker, string phrase, string kind, Language language, int top) => kind switch
    {
        "skill" => linker.Skills(phrase, language, top),
        "isco4" => linker.Groups(phrase, language, top),
        _ => linker.Occupations(phrase, language, top),
    };
}
