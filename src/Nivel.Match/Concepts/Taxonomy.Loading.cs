namespace Nivel.Match;

public sealed partial class Taxonomy
{
    /// <summary>Reads a directory in one of three layouts, told apart by the files in it.</summary>
    /// <param name="directory">
    /// Starter layout (<c>occupation_skills.tsv</c>, see reference/taxonomy/SOURCE.md); reshaped ESCO (<c>occupation_skill.tsv.gz</c>);
    /// or the Commission's CSV bundle (<c>occupations_xx.csv</c>, <c>skills_xx.csv</c> and the relation files, one set per language).
    /// </param>
    /// <returns>A taxonomy; empty with a <c>missing-file</c> problem if the directory holds none of the three. Bad rows never throw.</returns>
    /// <exception cref="IOException">A file that exists could not be read.</exception>
    public static Taxonomy Load(string directory)
    {
        var draft = new TaxonomyDraft();
        if (Directory.Exists(directory) && Directory.EnumerateFiles(directory, "occupations_??.csv*").Any()) EscoBundle.Read(directory, draft);
        else if (Table.Found(directory, "occupation_skill.tsv.gz") is not null) ReshapedEsco.Read(directory, draft);
        else StarterFiles.Read(directory, draft);
        return new Taxonomy(draft);
    }
}

/// <summary>The layout of reference/taxonomy.</summary>
internal static class StarterFiles
{
    public static void Read(string directory, TaxonomyDraft draft)
    {
        foreach (var row in Table.Read(directory, "isco_groups.tsv", draft, "code", "fi", "sv", "en"))
            draft.AddGroup(row, row["code"], row.Names());
        foreach (var row in Table.Read(directory, "skills.tsv", draft, "id", "kind", "theme", "fi", "sv", "en"))
            draft.AddSkill(row, row["id"], Kind(row["kind"]), row["theme"], row.Names());
        foreach (var row in Table.Read(directory, "occupations.tsv", draft, "id", "isco08", "fi", "sv", "en"))
            draft.AddOccupation(row, row["id"], row["isco08"], row.Names());
        foreach (var row in Table.Read(directory, "occupation_skills.tsv", draft, "occupation", "skill", "relation"))
            draft.AddOccupationSkill(row, row["occupation"], row["skill"], row["relation"]);
        foreach (var row in Table.Read(directory, "skill_relations.tsv", draft, "skill", "related", "relation"))
            draft.AddRelation(row, row["skill"], row["related"], row["relation"]);
    }

    private static SkillKind Kind(string kind) => kind switch
    {
        "knowledge" => SkillKind.Knowledge,
        "card" => SkillKind.Card,
        "licence" => SkillKind.Licence,
        "language" => SkillKind.Language,
        _ => SkillKind.Skill,
    };
}

/// <summary>ESCO as tab separated files with one row per concept and the three languages side by side.</summary>
internal static class ReshapedEsco
{
    public static void Read(string directory, TaxonomyDraft draft)
    {
        foreach (var row in Table.Read(directory, "isco_groups.tsv", draft, "code", "fi", "sv", "en"))
            draft.AddGroup(row, row["code"], row.Names());
        foreach (var row in Table.Read(directory, "skills.tsv", draft, "uuid", "fi", "sv", "en"))
            draft.AddSkill(row, row["uuid"], EscoBundle.Kind(row["skill_type"], row["collections"]), "", row.Names());
        var descriptions = Descriptions(directory, draft);
        foreach (var row in Table.Read(directory, "occupations.tsv", draft, "uuid", "isco08", "fi", "sv", "en"))
            draft.AddOccupation(row, row["uuid"], row["isco08"], row.Names(descriptions.GetValueOrDefault(row["uuid"])));
        foreach (var row in Table.Read(directory, "occupation_skill.tsv.gz", draft, "occupation_uuid", "skill_uuid", "relation"))
            draft.AddOccupationSkill(row, row["occupation_uuid"], row["skill_uuid"], row["relation"]);
        foreach (var row in Table.Read(directory, "skill_skill.tsv", draft, "original_uuid", "relation", "related_uuid"))
            draft.AddRelation(row, row["original_uuid"], row["related_uuid"], row["relation"]);
        if (Table.Found(directory, "skill_broader.tsv.gz") is not null) Broader(directory, draft);
    }

    /// <summary>Groups of the hierarchy are not skills one can have; only pairs of two skills are relations here.</summary>
    public static void AddBroader(Row row, string narrow, string wide, TaxonomyDraft draft)
    {
        if (draft.SkillIndex.ContainsKey(new ConceptId(narrow)) && draft.SkillIndex.ContainsKey(new ConceptId(wide)))
            draft.AddRelation(row, narrow, wide, "broader");
    }

    private static Dictionary<string, string[]> Descriptions(string directory, TaxonomyDraft draft)
    {
        var found = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Table.Found(directory, "occupation_descriptions.tsv.gz") is null) return found;
        foreach (var row in Table.Read(directory, "occupation_descriptions.tsv.gz", draft, "uuid", "fi", "sv", "en"))
            found[row["uuid"]] = [row["fi"], row["sv"], row["en"]];
        return found;
    }

    private static void Broader(string directory, TaxonomyDraft draft)
    {
        var themes = new EscoThemes();
        foreach (var row in Table.Read(directory, "skill_broader.tsv.gz", draft, "concept", "broader"))
        {
            themes.Add(EscoBundle.Tail(row["concept"]), EscoBundle.Tail(row["broader"]));
            AddBroader(row, EscoBundle.Tail(row["concept"]), EscoBundle.Tail(row["broader"]), draft);
        }

        themes.Give(draft);
    }
}
