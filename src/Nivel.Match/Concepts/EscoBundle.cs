namespace Nivel.Match;

/// <summary>The CSV bundle that the European Commission publishes: one file per pillar and language.</summary>
internal static class EscoBundle
{
    public static void Read(string directory, TaxonomyDraft draft)
    {
        foreach (var (uri, rows) in Merged(directory, "ISCOGroups", draft))
            draft.AddGroup(rows.First(), rows.First()["code"].TrimStart('C'), Names(rows));
        var spoken = SpokenLanguages(directory, draft);
        foreach (var (uri, rows) in Merged(directory, "skills", draft))
            draft.AddSkill(rows.First(), Tail(uri), Kind(rows.First()["skillType"], spoken.Contains(Tail(uri)) ? "language" : ""), "", Names(rows));
        foreach (var (uri, rows) in Merged(directory, "occupations", draft))
            draft.AddOccupation(rows.First(), Tail(uri), rows.First()["iscoGroup"], Names(rows));
        foreach (var row in Any(directory, "occupationSkillRelations", draft, "occupationUri", "skillUri", "relationType"))
            draft.AddOccupationSkill(row, Tail(row["occupationUri"]), Tail(row["skillUri"]), row["relationType"]);
        foreach (var row in Any(directory, "skillSkillRelations", draft, "originalSkillUri", "relatedSkillUri", "relationType"))
            draft.AddRelation(row, Tail(row["originalSkillUri"]), Tail(row["relatedSkillUri"]), row["relationType"]);
        if (Table.Found(directory, "broaderRelationsSkillPillar_en.csv") is null && Table.Found(directory, "broaderRelationsSkillPillar_fi.csv") is null) return;
        var themes = new EscoThemes();
        foreach (var row in Any(directory, "broaderRelationsSkillPillar", draft, "conceptUri", "broaderUri"))
        {
            themes.Add(Tail(row["conceptUri"]), Tail(row["broaderUri"]));
            ReshapedEsco.AddBroader(row, Tail(row["conceptUri"]), Tail(row["broaderUri"]), draft);
        }

        themes.Give(draft);
    }

    /// <summary>Skills that the bundle lists as languages; a bundle without the list has none, and its languages are plain knowledge until the starter's join them.</summary>
    private static HashSet<string> SpokenLanguages(string directory, TaxonomyDraft draft)
    {
        if (LanguageCodes.All.All(l => Table.Found(directory, $"languageSkillsCollection_{l.Code()}.csv") is null)) return [];
        return [.. Any(directory, "languageSkillsCollection", draft, "conceptUri").Select(row => Tail(row["conceptUri"]))];
    }

    public static string Tail(string uri) => uri[(uri.LastIndexOf('/') + 1)..];

    public static SkillKind Kind(string type, string collections) =>
        collections.Contains("language", StringComparison.Ordinal) ? SkillKind.Language
        : type.StartsWith("knowledge", StringComparison.Ordinal) ? SkillKind.Knowledge : SkillKind.Skill;

    private static Dictionary<string, List<Row>> Merged(string directory, string pillar, TaxonomyDraft draft)
    {
        var merged = new Dictionary<string, List<Row>>(StringComparer.Ordinal);
        foreach (var language in LanguageCodes.All)
        {
            var file = $"{pillar}_{language.Code()}.csv";
            if (Table.Found(directory, file) is null) continue;
            foreach (var row in Table.Read(directory, file, draft, "conceptUri", "preferredLabel"))
            {
                if (row["conceptUri"].Length == 0) draft.Refuse(row, "no-id");
                else if (merged.TryGetValue(row["conceptUri"], out var rows)) rows.Add(row);
                else merged[row["conceptUri"]] = [row];
            }
        }
        if (merged.Count == 0) draft.Problems.Add(new TaxonomyProblem($"{pillar}_fi.csv", 0, "missing-file"));
        return merged;
    }

    // Relations are the same in every language's file; the first one found is enough.
    private static IEnumerable<Row> Any(string directory, string name, TaxonomyDraft draft, params string[] needed)
    {
        var file = LanguageCodes.All.Select(l => $"{name}_{l.Code()}.csv").Append($"{name}.csv")
            .FirstOrDefault(f => Table.Found(directory, f) is not null);
        return Table.Read(directory, file ?? $"{name}_fi.csv", draft, needed);
    }

    private static Labels Names(List<Row> rows)
    {
        var (preferred, alternatives, descriptions) = (new string[] { "", "", "" }, new string[][] { [], [], [] }, new string[] { "", "", "" });
        foreach (var row in rows)
        {
            var language = (int)LanguageCodes.Parse(row.File[(row.File.LastIndexOf('_') + 1)..]);
            preferred[language] = row["preferredLabel"];
            alternatives[language] = Row.Split(row["altLabels"], '\n', '|');
            descriptions[language] = row["description"];
        }
        return new Labels(preferred, alternatives, descriptions);
    }
}
