using System.Text;
using Nivel.Match;

namespace Nivel.Web.Modules.Skills;

/// <summary>ESCO with the Finnish cards, licences and languages of the starter: ESCO does not know a hygiene passport or a CE licence, and employers ask for them.</summary>
internal static class Together
{
    public static Taxonomy Load(string folder, Taxonomy starter)
    {
        var loaded = Taxonomy.Load(folder);
        if (loaded.Skills.Any(s => s.Kind is SkillKind.Card or SkillKind.Licence)) return loaded;
        var joined = Directory.CreateDirectory(Path.Combine(folder, "joined")).FullName;
        Write(joined, loaded, starter);
        return Taxonomy.Load(joined);
    }

    private static void Write(string folder, Taxonomy esco, Taxonomy starter)
    {
        var own = starter.Skills.Where(s => s.Kind is SkillKind.Card or SkillKind.Licence or SkillKind.Language).ToList();
        Table(folder, "isco_groups", "code\tfi\tsv\ten", esco.IscoGroups.Values.Select(g => $"{g.Code}\t{Plain(g.Names)}"));
        Table(folder, "skills", "id\tkind\ttheme\tfi\tsv\ten\talt_fi\talt_sv\talt_en",
            esco.Skills.Concat(own).Select(s => $"{s.Id}\t{s.Kind.ToString().ToLowerInvariant()}\t{s.Theme}\t{Plain(s.Names)}\t{Alternatives(s.Names)}"));
        Table(folder, "occupations", "id\tisco08\tfi\tsv\ten\talt_fi\talt_sv\talt_en", esco.Occupations.Select(o => $"{o.Id}\t{o.Isco}\t{Plain(o.Names)}\t{Alternatives(o.Names)}"));
        Table(folder, "occupation_skills", "occupation\tskill\trelation", esco.Occupations.SelectMany(o => SkillsOf(esco, o)));
        var known = esco.Skills.Concat(own).Select(s => s.Id.Value).ToHashSet(StringComparer.Ordinal);
        Table(folder, "skill_relations", "skill\trelated\trelation", esco.Skills.SelectMany(s => RelationsOf(esco, s)).Concat(own.SelectMany(s => RelationsOf(starter, s)).Where(r => known.Contains(r.Split('\t')[1]))));
    }

    private static IEnumerable<string> SkillsOf(Taxonomy taxonomy, Occupation occupation) =>
        [.. taxonomy.SkillsOf(occupation).ToArray().Select(s => $"{occupation.Id}\t{taxonomy.Skills[s.Skill].Id}\t{(s.Essential ? "essential" : "optional")}")];

    // Both directions are there once loaded; one of them is enough to make them again.
    private static IEnumerable<string> RelationsOf(Taxonomy taxonomy, Skill skill) =>
        [.. taxonomy.RelatedTo(skill).ToArray()
            .Where(r => r.Kind == RelationKind.Broader || (r.Kind == RelationKind.Near && skill.Index < r.Skill))
            .Select(r => $"{skill.Id}\t{taxonomy.Skills[r.Skill].Id}\t{(r.Kind == RelationKind.Broader ? "broader" : "near")}")];

    private static string Plain(Labels names) => string.Join('\t', LanguageCodes.All.Select(l => names.Has(l) ? One(names.Label(l)) : ""));

    private static string Alternatives(Labels names) => string.Join('\t', LanguageCodes.All.Select(l => string.Join(';', names.Alternatives(l).Select(One))));

    private static string One(string text) => text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').Replace(';', ',');

    private static void Table(string folder, string name, string header, IEnumerable<string> rows) =>
        File.WriteAllLines(Path.Combine(folder, $"{name}.tsv"), rows.Prepend(header), new UTF8Encoding(false));
}
