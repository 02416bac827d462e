using System.Text.Json;

namespace Nivel.Match;

/// <summary>A sentence in which people marked the stretches that speak of skills.</summary>
/// <param name="Text">The sentence, its tokens joined by spaces.</param>
/// <param name="Spans">Start and end of each stretch in the text.</param>
internal sealed record MarkedSentence(string Text, IReadOnlyList<(int Start, int End)> Spans);

/// <summary>Reads sets of marked sentences; a set whose file is missing is left out.</summary>
internal static class SpanSets
{
    /// <param name="data">Folder that holds skill-extraction.</param>
    public static IEnumerable<(string Name, Language Language, IReadOnlyList<MarkedSentence> Sentences)> Load(string data)
    {
        string File(string name) => Path.Combine(data, "skill-extraction", name);
        (string Name, Language Language, IReadOnlyList<MarkedSentence> Sentences)[] sets =
        [
            ("skillspan", Language.English, SkillSpan(File("skillspan_test_devhalf.jsonl"))),
            ("kompetencer-da", Language.Swedish, Conll(File("kompetencer_da_test_devhalf.conll"), "Skill", "Knowledge")),
            ("green", Language.English, Conll(File("green_test_devhalf.conll"), "Skill")),
            ("sayfullina", Language.English, Conll(File("sayfullina_softskill_test_devhalf.conll"), "Skill")),
        ];
        return sets.Where(s => s.Sentences.Count > 0);
    }

    private static List<MarkedSentence> SkillSpan(string file) => !System.IO.File.Exists(file) ? [] : [.. System.IO.File.ReadLines(file).Select(l => JsonDocument.Parse(l).RootElement)
        .Select(s => Marked([.. s.GetProperty("tokens").EnumerateArray().Select(t => t.GetString()!)], [s.GetProperty("skill").GetString()!, s.GetProperty("knowledge").GetString()!]))];

    // The letters of each column: B, I or O, and only of the kinds that are skills.
    private static List<MarkedSentence> Conll(string file, params string[] kinds)
    {
        var sentences = new List<MarkedSentence>();
        if (!System.IO.File.Exists(file)) return sentences;
        var rows = new List<string[]>();
        foreach (var line in System.IO.File.ReadLines(file).Append(""))
        {
            if (line.Trim().Length > 0) rows.Add(line.Split('\t'));
            else if (rows.Count > 0)
            {
                var columns = rows.Max(r => r.Length) - 1;
                sentences.Add(Marked([.. rows.Select(r => r[0])], [.. Enumerable.Range(1, columns).Select(c => string.Concat(rows.Select(r => c < r.Length && (r[c].Length == 1 || kinds.Any(k => r[c].EndsWith(k, StringComparison.Ordinal))) ? r[c][0] : 'O')))]));
                rows.Clear();
            }
        }
        return sentences;
    }

    private static MarkedSentence Marked(string[] tokens, string[] letters)
    {
        var starts = new int[tokens.Length + 1];
        for (var i = 0; i < tokens.Length; i++) starts[i + 1] = starts[i] + tokens[i].Length + 1;
        var spans = new List<(int, int)>();
        foreach (var row in letters)
            for (var (from, to) = (0, 0); from < tokens.Length; from = Math.Max(to, from + 1))
            {
                if (row[from] == 'O') continue;
                for (to = from + 1; to < tokens.Length && row[to] == 'I'; to++) { }
                spans.Add((starts[from], starts[to] - 1));
            }
        return new MarkedSentence(string.Join(' ', tokens), spans);
    }
}
