using Nivel.Match;

namespace Nivel.Match.Tests;

public sealed class Loading_a_taxonomy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("taxonomy").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void An_empty_folder_gives_an_empty_taxonomy_that_says_what_is_missing()
    {
        var taxonomy = Taxonomy.Load(folder);
        taxonomy.Skills.ShouldBeEmpty();
        taxonomy.Problems.ShouldContain(new TaxonomyProblem("skills.tsv", 0, "missing-file"));
    }

    [Fact]
    public void Bad_rows_are_named_with_file_and_line_and_the_rest_is_loaded()
    {
        Write("isco_groups.tsv", "code\tfi\tsv\ten", "7212\tHitsaajat\tSvetsare\tWelders", "72x\ta\tb\tc");
        Write("skills.tsv", "id\tkind\ttheme\tfi\tsv\ten", "welding\tskill\tmetal\thitsaus\tsvetsning\twelding", "welding\tskill\tmetal\tx\tx\tx", "\tskill\tm\ta\tb\tc", "short");
        Write("occupations.tsv", "id\tisco08\tfi\tsv\ten", "welder\t72\thitsaaja\tsvetsare\twelder");
        Write("occupation_skills.tsv", "occupation\tskill\trelation", "welder\twelding\tessential", "welder\tflying\tuseful", "pilot\twelding\tuseful", "welder\twelding\tperhaps");
        Write("skill_relations.tsv", "skill\trelated\trelation", "welding\tflying\tnear");

        var taxonomy = Taxonomy.Load(folder);

        taxonomy.Skills.Single().Label(Language.Swedish).ShouldBe("svetsning");
        taxonomy.SkillsOf(taxonomy.Occupations.Single()).Length.ShouldBe(1);
        taxonomy.Problems.ShouldBe(
        [
            new("isco_groups.tsv", 3, "bad-isco"), new("skills.tsv", 3, "duplicate-id"), new("skills.tsv", 4, "no-id"), new("skills.tsv", 5, "too-few-columns"),
            new("occupations.tsv", 2, "bad-isco"), new("occupation_skills.tsv", 3, "unknown-skill"), new("occupation_skills.tsv", 4, "unknown-occupation"),
            new("occupation_skills.tsv", 5, "unknown-relation"), new("skill_relations.tsv", 2, "unknown-skill"),
        ]);
    }

    [Fact]
    public void A_file_with_other_columns_is_refused_as_a_whole()
    {
        Write("skills.tsv", "name\tlabel", "a\tb");
        Taxonomy.Load(folder).Problems.ShouldContain(new TaxonomyProblem("skills.tsv", 1, "missing-column"));
    }

    [Fact]
    public void The_bundle_of_the_commission_is_read_with_quotes_line_breaks_and_several_languages()
    {
        const string uri = "http://data.europa.eu/esco/";
        Write("skills_fi.csv", "conceptType,conceptUri,skillType,preferredLabel,altLabels", $"KnowledgeSkillCompetence,{uri}skill/s1,skill/competence,hitsata,\"hitsaus", "hitsailu\"");
        Write("skills_en.csv", "conceptType,conceptUri,skillType,preferredLabel,altLabels", $"KnowledgeSkillCompetence,{uri}skill/s1,skill/competence,\"weld, \"\"join\"\"\",welding");
        Write("occupations_fi.csv", "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels", $"Occupation,{uri}occupation/o1,7212,hitsaaja,");
        Write("occupationSkillRelations_fi.csv", "occupationUri,relationType,skillType,skillUri", $"{uri}occupation/o1,essential,skill/competence,{uri}skill/s1");

        var taxonomy = Taxonomy.Load(folder);

        var skill = taxonomy.Skill(new ConceptId("s1")).ShouldNotBeNull();
        skill.Label(Language.English).ShouldBe("weld, \"join\"");
        skill.Names.Alternatives(Language.Finnish).ShouldBe(["hitsaus", "hitsailu"]);
        skill.Label(Language.Swedish).ShouldBe("weld, \"join\"");
        taxonomy.SkillsOf(taxonomy.Occupation(new ConceptId("o1"))!).ToArray().ShouldBe([new OccupationSkill(skill.Index, true)]);
    }

    [Fact]
    public void The_bundle_says_which_skills_are_languages_and_its_groups_give_the_themes()
    {
        const string uri = "http://data.europa.eu/esco/", arts = "isced-f/02", communication = "skill/dc06de9f-dd3a-4f28-b58f-b01b5ae72ab8";
        string Skill(string id, string name) => $"KnowledgeSkillCompetence,{uri}skill/{id},knowledge,{name},";
        Write("skills_fi.csv", "conceptType,conceptUri,skillType,preferredLabel,altLabels", Skill("s1", "baski"), Skill("s2", "maalata"), Skill("s3", "soittaa"), Skill("s4", "yksin"), Skill("s5", "neuvoa"));
        Write("occupations_fi.csv", "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels", $"Occupation,{uri}occupation/o1,7212,hitsaaja,");
        Write("languageSkillsCollection_en.csv", "conceptType,conceptUri,preferredLabel", $"KnowledgeSkillCompetence,{uri}skill/s1,Basque");
        Write("broaderRelationsSkillPillar_fi.csv", "conceptType,conceptUri,broaderType,broaderUri",
            $"s,{uri}skill/s2,g,{uri}isced-f/0213", $"g,{uri}isced-f/0213,g,{uri}{arts}", $"s,{uri}skill/s3,s,{uri}skill/s2",
            $"s,{uri}skill/s5,g,{uri}isced-f/0213", $"s,{uri}skill/s5,g,{uri}{communication}", $"g,{uri}{arts},g,{uri}isced-f/0213");

        var taxonomy = Taxonomy.Load(folder);

        taxonomy.Skill(new ConceptId("s1"))!.Kind.ShouldBe(SkillKind.Language);
        taxonomy.Skill(new ConceptId("s2"))!.Kind.ShouldBe(SkillKind.Knowledge);
        string Theme(string id) => taxonomy.Skill(new ConceptId(id))!.Theme;
        (Theme("s2"), Theme("s3"), Theme("s4"), Theme("s5")).ShouldBe(("arts", "arts", "", "interaction"), "through a wider skill, none without a group, and the nearest of two");
    }

    [Fact]
    public void Skills_that_are_each_wider_than_the_other_do_no_harm()
    {
        Write("isco_groups.tsv", "code\tfi\tsv\ten", "7212\tHitsaajat\tSvetsare\tWelders");
        Write("skills.tsv", "id\tkind\ttheme\tfi\tsv\ten", "a\tskill\tm\thitsaus\tsvetsning\twelding", "b\tskill\tm\tliittäminen\tfogning\tjoining", "c\tskill\tm\tpalo\tbrand\tfire");
        Write("occupations.tsv", "id\tisco08\tfi\tsv\ten", "welder\t7212\thitsaaja\tsvetsare\twelder");
        Write("occupation_skills.tsv", "occupation\tskill\trelation", "welder\ta\tessential");
        Write("skill_relations.tsv", "skill\trelated\trelation", "a\tb\tbroader", "b\ta\tbroader", "b\tc\tbroader", "c\ta\tbroader", "a\ta\tbroader");

        var taxonomy = Taxonomy.Load(folder);

        var index = CandidateIndex.Build(taxonomy, [new PersonProfile(1) { WantsMatching = true, Skills = [new(new("b"))] }]);
        var found = Ranking.People(index, new JobNeeds("job") { RequiredSkills = [new("a")] }).People.ShouldHaveSingleItem();
        found.Score.ShouldBeInRange(0.01, 0.99);
        new Linker(taxonomy).Skills("hitsaus", Language.Finnish)[0].Id.ShouldBe(new ConceptId("a"));
    }

    [Fact]
    public void The_whole_of_ESCO_is_read()
    {
        var taxonomy = Taxonomy.Load(World.EscoFolder());
        taxonomy.Skills.Count.ShouldBeGreaterThan(13_000);
        taxonomy.Occupations.Count.ShouldBeGreaterThan(3_000);
        taxonomy.Occupations.Sum(o => taxonomy.SkillsOf(o).Length).ShouldBeGreaterThan(100_000);
        taxonomy.IscoGroups["7212"].Label(Language.Finnish).ShouldContain("itsaaj");
    }

    private void Write(string file, params string[] lines) => File.WriteAllLines(Path.Combine(folder, file), lines);
}
