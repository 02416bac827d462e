using Nivel.Match;

namespace Nivel.Web.Cli;

/// <summary>nivel match link|extract|rank: the engine alone, from standard input to standard output. A bad line gives an error line and the work goes on.</summary>
internal static class MatchVerb
{
    public static Task<int> Run(Arguments arguments)
    {
        var act = arguments.Word(0, "link, extract or rank");
        var folder = arguments["taxonomy"] ?? Path.Combine(AppContext.BaseDirectory, "reference", "taxonomy");
        if (!Directory.Exists(folder)) throw new WrongCall($"the folder '{folder}' does not exist");
        var taxonomy = Taxonomy.Load(folder);
        if (taxonomy.Skills.Count == 0) throw new WrongCall($"there is no classification in '{folder}'");
        return Task.FromResult(act switch
        {
            "link" => Link(arguments, taxonomy),
            "extract" => MatchExtract.Run(arguments, taxonomy),
            "rank" => MatchRank.Run(arguments, taxonomy),
            _ => throw new WrongCall($"there is no 'match {act}'; there are link, extract and rank"),
        });
    }

    private static int Link(Arguments arguments, Taxonomy taxonomy)
    {
        var (kind, language, top) = (arguments["kind"] ?? "occupation", LanguageCodes.Parse(arguments["lang"]), Math.Clamp(arguments.Number("top", 10), 1, 200));
        if (kind is not ("occupation" or "skill" or "isco4")) throw new WrongCall("--kind wants occupation, skill or isco4");
        var (linker, refused) = (new Linker(taxonomy), 0);
        using var output = Output();
        for (var line = 1; Console.In.ReadLine() is { } text; line++)
        {
            if (text.Length == 0) continue;
            if (text.Split('\t', 2) is not [{ Length: > 0 } id, var phrase]) { Refuse(line, "expected id<TAB>text", ref refused); continue; }
            var rank = 0;
            foreach (var (code, score, label) in Linked(linker, taxonomy, phrase, kind, language, top)) output.WriteLine($"{id}\t{++rank}\t{code}\t{score:0.0000}\t{label}");
        }

        return refused == 0 ? 0 : 1;
    }

    private static IEnumerable<(string Code, double Score, string Label)> Linked(Linker linker, Taxonomy taxonomy, string phrase, string kind, Language language, int top)
    {
        if (kind == "skill") return linker.Skills(phrase, language, top).Select(l => (l.Id.Value, l.Score, l.Label));
        if (kind == "occupation") return linker.Occupations(phrase, language, top).Select(l => (l.Id.Value, l.Score, l.Label));
        return linker.Occupations(phrase, language, 200).Select(l => (taxonomy.Occupation(l.Id)!.Isco, l.Score)).Where(l => l.Isco.Length == 4).DistinctBy(l => l.Isco).Take(top)
            .Select(l => (l.Isco, l.Score, taxonomy.IscoGroups.TryGetValue(l.Isco, out var group) ? group.Label(language) : ""));
    }

    private static void Refuse(int line, string why, ref int refused)
    {
        refused++;
        Console.Error.WriteLine($"line {line}: {why}");
    }

    private static StreamWriter Output() => new(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 65_536);
}
