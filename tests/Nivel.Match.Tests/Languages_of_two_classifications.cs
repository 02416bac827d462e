using Nivel.Match;

namespace Nivel.Match.Tests;

/// <summary>ESCO says "suomi", the starter "suomen kielen taito": a person may hold one and a job ask the other.</summary>
public class Languages_of_two_classifications
{
    private static readonly ConceptId Esco = new("0e3493f4-0cad-4fbc-8e02-025f169b8114"), Own = World.Skill("finnish-language");

    private static readonly Taxonomy Joined = Written("skill/competence", "language").With(World.Taxonomy, s => s.Kind is SkillKind.Card or SkillKind.Licence or SkillKind.Language);

    [Fact]
    public void They_are_one_concept_by_either_id_with_the_names_of_both()
    {
        var finnish = Joined.Skill(Own).ShouldNotBeNull();
        finnish.ShouldBeSameAs(Joined.Skill(Esco));
        finnish.Id.ShouldBe(Esco);
        finnish.Label(Language.Finnish).ShouldBe("suomi");
        finnish.Names.Alternatives(Language.Finnish).ShouldContain("suomen kielen taito");
        finnish.Names.Alternatives(Language.Finnish).ShouldContain("puhun suomea");
        Joined.Skills.Count(s => s.Names.AllIn(Language.English).Any(n => n.Text == "Finnish")).ShouldBe(1);
        Joined.Skill(new("swedish-language"))!.Id.ShouldBe(new ConceptId("swedish-language"), "what ESCO lacks is the starter's");
        Joined.Skill(new("food-hygiene-passport"))!.Kind.ShouldBe(SkillKind.Card);
    }

    [Fact]
    public void A_person_and_a_job_meet_whichever_id_each_has()
    {
        foreach (var (held, asked) in new[] { (Own, Esco), (Esco, Own), (Own, Own), (Esco, Esco) })
        {
            PersonProfile Speaks(LanguageLevel level) => Ranking_people.Person(1) with { Languages = [new(held, level)] };
            var job = new JobNeeds("order-1") { Languages = [new(asked, LanguageLevel.B1)] };
            Ranking.One(Joined, Speaks(LanguageLevel.C1), job).Reasons.ShouldBe([new Reason(ReasonKind.Language, Esco, default, (int)LanguageLevel.C1)]);
            Ranking.One(Joined, Speaks(LanguageLevel.A2), job).Failed.Single().Condition.ShouldBe(HardCondition.Language);
        }
    }

    [Fact]
    public void What_is_stored_under_the_other_id_goes_on()
    {
        var successors = new Successors([World.Taxonomy], Joined, new(World.Linker));
        successors.Of(Own).ShouldBe(new Successor(Own, Esco, SuccessorReason.Joined));
        successors.Of(Esco).New.ShouldBe(Esco);
    }

    [Fact]
    public void What_occupations_need_stays_needed_and_the_words_of_both_are_recognised()
    {
        Joined.SkillsOf(Joined.Occupation(new("interpreter"))!).ToArray().Select(s => Joined.Skills[s.Skill].Id).ShouldBe([Esco]);
        var read = new Extractor(Joined).Read("Osaan hyvin suomen kieltä.", Language.Finnish);
        read.Skills.Single().SkillId.ShouldBe(Esco);
        read.Skills.Single().Level.ShouldBe(LanguageLevel.B2);
    }

    [Fact]
    public void A_language_that_the_publisher_files_among_knowledge_is_a_language_only_if_every_label_agrees()
    {
        var joined = Written("knowledge", "").With(World.Taxonomy, s => s.Kind == SkillKind.Language);
        joined.Skill(Own)!.ShouldSatisfyAllConditions(s => s.Id.ShouldBe(Esco), s => s.Kind.ShouldBe(SkillKind.Language));
        joined.Skill(new("1b7e6f56-bc73-4bcc-81ae-09252175d418"))!.Kind.ShouldBe(SkillKind.Knowledge, "the history of a country is not its language");
        joined.Skill(new("estonian-language"))!.Id.ShouldBe(new ConceptId("estonian-language"));
    }

    [Fact]
    public void All_languages_of_the_starter_that_real_ESCO_has_are_joined()
    {
        var esco = Taxonomy.Load(World.EscoFolder());
        var joined = esco.With(World.Taxonomy, s => s.Kind == SkillKind.Language);
        var own = World.Taxonomy.Skills.Where(s => s.Kind == SkillKind.Language).ToList();
        var apart = own.Where(s => joined.Skill(s.Id)!.Id == s.Id).Select(s => s.Id.Value).ToList();
        own.Where(s => joined.Skill(s.Id)!.Id != s.Id).ShouldAllBe(s => esco.Skill(joined.Skill(s.Id)!.Id)!.Kind == SkillKind.Language);
        foreach (var code in new[] { "finnish", "swedish", "english", "russian", "estonian", "german", "arabic" }) apart.ShouldNotContain($"{code}-language");
    }

    private static Taxonomy Written(string type, string collections)
    {
        var folder = Directory.CreateTempSubdirectory("esco");
        void Table(string name, params string[] rows) => File.WriteAllLines(Path.Combine(folder.FullName, name), rows);
        Table("isco_groups.tsv", "code\tfi\tsv\ten", "2643\ttulkit\ttolkar\tinterpreters");
        Table("skills.tsv", "uuid\tfi\tsv\ten\tskill_type\treuse_level\tcollections", $"{Esco}\tsuomi\tfinska\tFinnish\t{type}\ttransversal\t{collections}",
            "1b7e6f56-bc73-4bcc-81ae-09252175d418\tviro\tEstlands historia\thistory of Estonia\tknowledge\tcross-sector\t", "w1\thitsaus\tsvetsning\twelding\tskill/competence\tcross-sector\t");
        Table("occupations.tsv", "uuid\tisco08\tfi\tsv\ten", "interpreter\t2643\ttulkki\ttolk\tinterpreter");
        Table("skill_skill.tsv", "original_uuid\trelation\trelated_uuid");
        using (var packed = new System.IO.Compression.GZipStream(File.Create(Path.Combine(folder.FullName, "occupation_skill.tsv.gz")), System.IO.Compression.CompressionLevel.Fastest))
        using (var rows = new StreamWriter(packed)) rows.Write($"occupation_uuid\tskill_uuid\trelation\ninterpreter\t{Esco}\tessential\n");
        var taxonomy = Taxonomy.Load(folder.FullName);
        folder.Delete(true);
        return taxonomy;
    }
}
