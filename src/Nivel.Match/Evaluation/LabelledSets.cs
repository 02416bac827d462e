using System.IO.Compression;
using System.Text.Json;

namespace Nivel.Match;

/// <summary>Reads the labelled sets under a data folder; a set whose file is missing is left out.</summary>
public static class LabelledSets
{
    /// <summary>All sets for linking.</summary>
    /// <param name="data">Folder that holds title-linking, skill-extraction, fi-occupations and job-ads.</param>
    public static IReadOnlyList<LabelledSet> Load(string data)
    {
        var sets = new List<LabelledSet>();
        Melo(sets, Path.Combine(data, "title-linking", "melo_sv_devhalf.tsv"), "melo-sv", Language.Swedish);
        Melo(sets, Path.Combine(data, "title-linking", "melo_en_devhalf.tsv"), "melo-en", Language.English);
        Add(sets, "near-titles", LinkKind.Isco4, Language.Finnish, Rows(Path.Combine(data, "title-linking", "ammattitieto_near_titles_devhalf.tsv")).Select(r => (r["title_fi"], Codes(r["isco08_any_of"]))));
        Pages(sets, Path.Combine(data, "fi-occupations", "ammattitieto_devhalf.jsonl.gz"));
        Add(sets, "ad-titles", LinkKind.Isco4, Language.Finnish, Rows(Path.Combine(data, "job-ads", "fi_ads_isco08_labels_llm.tsv")).Where(r => r["lang"] == "fi").Select(r => (r["title"], Codes(r["isco08_accepted"]))));
        var skills = Path.Combine(data, "skill-extraction");
        foreach (var name in (string[])["house_validation", "house_test_devhalf", "tech_validation", "tech_test_devhalf"]) Spans(sets, Path.Combine(skills, name + ".tsv"), name.Replace('_', '-').Replace("-devhalf", "", StringComparison.Ordinal));
        Sentences(sets, Path.Combine(skills, "techwolf_test_devhalf.tsv"), "techwolf", "esco_uuid");
        Sentences(sets, Path.Combine(skills, "skillskape_dev.tsv"), "skillskape-dev", "esco_uuids");
        Sentences(sets, Path.Combine(skills, "skillskape_test_devhalf.tsv"), "skillskape-test", "esco_uuids");
        FinnishMentions(sets, Path.Combine(skills, "fi_sentences_esco_llm.jsonl"));
        return sets;
    }

    /// <summary>Whole sentences with the skills that they speak of; in Finnish also sentences that speak of none.</summary>
    /// <param name="data">Folder that holds skill-extraction.</param>
    public static IReadOnlyList<LabelledSet> Sentences(string data)
    {
        var sets = Load(data).Where(s => s.Name is "techwolf" or "skillskape-dev" or "skillskape-test").ToList();
        var finnish = Lines(Path.Combine(data, "skill-extraction", "fi_sentences_esco_llm.jsonl")).Select(l => JsonDocument.Parse(l).RootElement)
            .Select(s => new Question(s.GetProperty("sentence").GetString()!, s.GetProperty("mentions").EnumerateArray().SelectMany(m => m.GetProperty("accepted").EnumerateArray()).Select(a => a.GetString()!).ToHashSet(StringComparer.Ordinal))).ToArray();
        if (finnish.Length > 0) sets.Add(new LabelledSet("fi-sentences", LinkKind.Skill, Language.Finnish, finnish));
        return sets;
    }

    private static void Melo(List<LabelledSet> sets, string file, string name, Language language)
    {
        var rows = Rows(file).Select(r => (r["query"], Right: r["esco_concepts"].Split(';'))).ToArray();
        Add(sets, name, LinkKind.Occupation, language, rows.Select(r => (r.Item1, Right: Tails(r.Right, "occupation/"))).Where(r => r.Right.Length > 0));
        Add(sets, name + "-all", LinkKind.OccupationOrGroup, language, rows.Select(r => (r.Item1, Right: Tails(r.Right, "occupation/").Concat(Tails(r.Right, "isco/C")).ToArray())));
        Add(sets, name + "-groups", LinkKind.Isco4, language, rows.Select(r => (r.Item1, Right: Tails(r.Right, "isco/C"))).Where(r => r.Right.Length > 0));
    }

    private static string[] Tails(string[] codes, string start) => [.. codes.Where(c => c.StartsWith(start, StringComparison.Ordinal)).Select(c => c[start.Length..])];

    private static void Pages(List<LabelledSet> sets, string file)
    {
        var pages = Lines(file).Select(l => JsonDocument.Parse(l).RootElement).Where(p => p.GetProperty("isco_valid").GetBoolean()).ToArray();
        foreach (var (name, field, language) in ((string, string, Language)[])[("page-titles", "title_fi", Language.Finnish), ("page-titles-sv", "title_sv", Language.Swedish), ("page-leads", "lead_fi", Language.Finnish), ("page-leads-sv", "lead_sv", Language.Swedish)])
            Add(sets, name, LinkKind.Isco4, language, pages.Select(p => (p.GetProperty(field).GetString() ?? "", new[] { p.GetProperty("isco08").GetString()! })));
    }

    private static void Spans(List<LabelledSet> sets, string file, string name)
    {
        var rows = Rows(file).Where(r => r["esco_uuid"].Length > 0)
            .GroupBy(r => r["sub_span"].Length > 0 ? r["sub_span"] : r["span"]).Select(g => (g.Key, g.Select(r => r["esco_uuid"]).Distinct().ToArray()));
        Add(sets, name, LinkKind.Skill, Language.English, rows);
    }

    private static void Sentences(List<LabelledSet> sets, string file, string name, string column) =>
        Add(sets, name, LinkKind.Skill, Language.English, Rows(file).Where(r => r[column].Length > 0).GroupBy(r => r["sentence"]).Select(g => (g.Key, g.SelectMany(r => Codes(r[column])).Distinct().ToArray())));

    private static void FinnishMentions(List<LabelledSet> sets, string file) =>
        Add(sets, "fi-mentions", LinkKind.Skill, Language.Finnish, Lines(file).SelectMany(l => JsonDocument.Parse(l).RootElement.GetProperty("mentions").EnumerateArray())
            .Select(m => (m.GetProperty("span").GetString()!, m.GetProperty("accepted").EnumerateArray().Select(a => a.GetString()!).ToArray())));

    private static string[] Codes(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Add(List<LabelledSet> sets, string name, LinkKind kind, Language language, IEnumerable<(string Text, string[] Right)> rows)
    {
        var questions = rows.Where(r => r.Text.Length > 0 && r.Right.Length > 0).Select(r => new Question(r.Text, r.Right.ToHashSet(StringComparer.Ordinal))).ToArray();
        if (questions.Length > 0) sets.Add(new LabelledSet(name, kind, language, questions));
    }

    private static IEnumerable<Row> Rows(string file) =>
        File.Exists(file) ? Table.Read(Path.GetDirectoryName(file)!, Path.GetFileName(file), new TaxonomyDraft()) : [];

    private static IEnumerable<string> Lines(string file)
    {
        if (!File.Exists(file)) yield break;
        using Stream stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line) if (line.Length > 0) yield return line;
    }
}
