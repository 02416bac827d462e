using Nivel.Match;

namespace Nivel.Match.Tests;

public class Concepts_that_were_retired
{
    private static readonly Taxonomy Old = Written(
        ["gone\tskill\t\thitsaus\tsvetsning\twelding", "renamed\tskill\t\tpuhdistus\tstädning\tcleaning offices", "lost\tskill\t\tkvasaarien paimennus\tkvasarvallning\tquasar herding", "kept\tskill\t\tajo\tkörning\tdriving"]);

    private static readonly Taxonomy Fresh = Written(
        ["kept\tskill\t\tajaminen\tkörande\tdriving vehicles", "w2\tskill\t\thitsaus ja juotto\tsvetsning\twelding and brazing", "c2\tskill\t\tsiivous\tlokalvård\tcleaning offices", "t1\tskill\t\tsama\tsamma\tsame", "t2\tskill\t\tsama\tsamma\tsame"]);

    private static readonly Lazy<Linker> Linker = new(() => new Linker(Fresh));

    [Fact]
    public void An_id_that_is_still_there_stands_for_itself_whatever_it_is_called_now() =>
        Of("kept").ShouldBe(new Successor(new("kept"), new("kept"), SuccessorReason.SameId));

    [Fact]
    public void The_same_label_in_any_language_is_the_same_concept()
    {
        Of("gone").ShouldBe(new Successor(new("gone"), new("w2"), SuccessorReason.SameLabel));
        Of("renamed").New.ShouldBe(new ConceptId("c2"));
    }

    [Fact]
    public void What_the_publisher_states_goes_before_labels_and_is_followed_to_its_end()
    {
        var stated = new Dictionary<ConceptId, ConceptId> { [new("gone")] = new("between"), [new("between")] = new("c2") };
        new Successors([Old], Fresh, Linker, stated).Of(new("gone")).ShouldBe(new Successor(new("gone"), new("c2"), SuccessorReason.Stated));
    }

    [Fact]
    public void A_circle_of_statements_ends()
    {
        var stated = new Dictionary<ConceptId, ConceptId> { [new("lost")] = new("x"), [new("x")] = new("lost") };
        new Successors([Old], Fresh, Linker, stated).Of(new("lost")).Reason.ShouldBe(SuccessorReason.OwnWords);
    }

    [Fact]
    public void What_nothing_stands_for_is_kept_as_own_words()
    {
        Of("lost").ShouldBe(new Successor(new("lost"), default, SuccessorReason.OwnWords, 0));
        Of("never-heard-of").Reason.ShouldBe(SuccessorReason.OwnWords);
    }

    [Fact]
    public void A_label_that_two_concepts_share_decides_nothing()
    {
        var old = Written(["s\tskill\t\tsama\tsamma\tsame"]);
        new Successors([old], Fresh, Linker).Of(new("s")).Reason.ShouldNotBe(SuccessorReason.SameLabel);
    }

    [Fact]
    public void Every_concept_of_the_starter_is_its_own_successor_and_survives_new_ids()
    {
        var successors = new Successors([World.Taxonomy], World.Taxonomy, new(World.Linker));
        World.Taxonomy.Skills.ShouldAllBe(s => successors.Of(s.Id).New == s.Id);
    }

    [Fact]
    public void A_retired_concept_keeps_its_name_from_whichever_version_knew_it()
    {
        var successors = new Successors([Fresh, Old], Fresh, Linker);
        successors.Names(new("lost"))!.Label(Language.Finnish).ShouldBe("kvasaarien paimennus");
        successors.Names(new("kept")).ShouldBeNull();
        successors.Names(new("never-heard-of")).ShouldBeNull();
    }

    private static Successor Of(string id) => new Successors([Old], Fresh, Linker).Of(new ConceptId(id));

    private static Taxonomy Written(string[] skills)
    {
        var folder = Directory.CreateTempSubdirectory("version");
        void Table(string name, params string[] rows) => File.WriteAllLines(Path.Combine(folder.FullName, name + ".tsv"), rows);
        Table("isco_groups", "code\tfi\tsv\ten", "7212\thitsaajat\tsvetsare\twelders");
        Table("skills", ["id\tkind\ttheme\tfi\tsv\ten", .. skills]);
        Table("occupations", "id\tisco08\tfi\tsv\ten", "welder\t7212\thitsaaja\tsvetsare\twelder");
        Table("occupation_skills", "occupation\tskill\trelation");
        Table("skill_relations", "skill\trelated\trelation");
        var taxonomy = Taxonomy.Load(folder.FullName);
        folder.Delete(true);
        return taxonomy;
    }
}
