using FsCheck;
using FsCheck.Fluent;
using Nivel.Match;

namespace Nivel.Match.Tests;

public class Linking_words_to_concepts
{
    private static readonly Gen<string> Titles = Gen.Elements(World.Taxonomy.Occupations.Select(o => o.Label(Language.Finnish)).ToArray());

    [Fact]
    public void Case_does_not_matter() => Prop.ForAll(Arb.From(Titles), title => Same(title, title.ToUpperInvariant())).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_of_words_does_not_matter() =>
        Prop.ForAll(Arb.From(Titles), title => Same(title, string.Join(' ', title.Split(' ').Reverse()))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_asked_before_changes_no_answer()
    {
        var titles = World.Taxonomy.Occupations.Take(150).SelectMany(o => LanguageCodes.All.Select(l => (Title: o.Label(l), Language: l))).ToArray();
        var (one, other) = (new Linker(World.Taxonomy), new Linker(World.Taxonomy));
        string Asked(Linker linker, (string Title, Language Language) of) =>
            string.Join(' ', linker.Groups(of.Title, of.Language, 30).Concat(linker.Skills(of.Title, of.Language, 30)).Select(l => $"{l.Id} {l.Score:0.0000} {l.MatchedLanguage}"));
        var onwards = titles.Select(t => Asked(one, t)).ToArray();
        titles.Reverse().Select(t => Asked(other, t)).Reverse().ShouldBe(onwards);
    }

    [Theory]
    [InlineData("siivooja", "siivoojan")]
    [InlineData("siivooja", "siivoojille")]
    [InlineData("lähihoitaja", "lähihoitajaksi")]
    [InlineData("linja-autonkuljettaja", "linjaautonkuljettaja")]
    public void Neither_inflection_nor_hyphen_changes_the_first_answer(string one, string other)
    {
        Assert.SkipUnless(WordForms.For(Language.Finnish).Source == "voikko", "libvoikko is not on this machine");
        First(other).ShouldBe(First(one));
    }

    [Fact]
    public void Scores_are_chances_they_fall_and_add_up_to_one_at_most() => Prop.ForAll(Arb.From(Titles), title =>
    {
        var scores = World.Linker.Occupations(title, Language.Finnish, 50).Select(l => l.Score).ToArray();
        return scores.SequenceEqual(scores.OrderDescending()) && scores.All(s => s is >= 0 and <= 1) && scores.Sum() <= 1.01;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_label_finds_its_own_concept_and_says_that_the_words_are_the_same()
    {
        var best = World.Linker.Occupations("sairaanhoitaja", Language.Finnish).First();
        best.Label.ShouldBe("sairaanhoitaja");
        best.Reason.ShouldBe(LinkReason.SameName);
        best.MatchedLanguage.ShouldBe(Language.Finnish);
        best.Words.ShouldBe(["sairaanhoitaja"]);
    }

    [Fact]
    public void A_title_leads_to_its_group()
    {
        var best = World.Linker.Groups("siivooja, toimistot", Language.Finnish).First();
        best.Id.Value.ShouldBe("9112");
        best.Label.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Kirvesmiehet työskentelevät rakennuksilla rakennusmaalareiden ja putkiasentajien rinnalla ja sovittavat työnsä heidän aikatauluihinsa.", "7115")]
    [InlineData("Rakennusmaalarit työskentelevät rakennuksilla kirvesmiesten ja putkiasentajien rinnalla ja sovittavat työnsä heidän aikatauluihinsa.", "7131")]
    public void An_introduction_is_about_what_it_names_first(string text, string group)
    {
        Assert.SkipUnless(WordForms.For(Language.Finnish).Source == "voikko", "libvoikko is not on this machine");
        World.Linker.Groups(text, Language.Finnish).First().Id.Value.ShouldBe(group);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀😀 \0 \uD800")]
    [InlineData("<br><br>")]
    [InlineData("1234567890")]
    public void What_holds_no_words_of_work_gives_no_answer(string text)
    {
        World.Linker.Occupations(text, Language.Finnish).ShouldBeEmpty();
        World.Linker.Skills(text, Language.Finnish).ShouldBeEmpty();
        World.Linker.Groups(text, Language.Finnish).ShouldBeEmpty();
    }

    [Fact]
    public void A_megabyte_is_answered_by_its_beginning()
    {
        var text = "siivooja " + string.Concat(Enumerable.Repeat("siivous ja puhtaanapito ", 45_000));
        World.Linker.Occupations(text, Language.Finnish).Count.ShouldBeLessThanOrEqualTo(5);
        World.Linker.Skills(text, Language.English, 0).ShouldBeEmpty();
    }

    [Fact]
    public void Own_names_lie_on_top_of_a_classification_and_unknown_ids_are_passed_over()
    {
        var folder = Directory.CreateTempSubdirectory("names");
        File.WriteAllLines(Path.Combine(folder.FullName, "own.tsv"), ["id\tfi\tsv\ten", "cleaner\tputsplanka;putsari\t\t", "nothing-of-the-kind\tx\t\t"]);
        var taxonomy = OwnNames.AddTo(World.Taxonomy, folder.FullName);
        folder.Delete(true);
        taxonomy.Occupation(World.Occupation("cleaner"))!.Names.Alternatives(Language.Finnish).ShouldContain("putsari");
        taxonomy.Occupations.Count.ShouldBe(World.Taxonomy.Occupations.Count);
    }

    [Fact]
    public void Own_words_may_describe_a_group_without_being_a_name_of_it()
    {
        var folder = Directory.CreateTempSubdirectory("names");
        File.WriteAllLines(Path.Combine(folder.FullName, "groups.tsv"), ["id\tdescription_fi", "9112\tmoppien pesu;vessojen kuuraus"]);
        var group = OwnNames.AddTo(World.Taxonomy, folder.FullName).IscoGroups["9112"].Names;
        folder.Delete(true);
        group.Description(Language.Finnish).ShouldBe("moppien pesu. vessojen kuuraus");
        group.Alternatives(Language.Finnish).ShouldNotContain("moppien pesu");
        group.Description(Language.Swedish).ShouldBeEmpty();
    }

    [Fact]
    public void Finnish_titles_are_always_occupations_and_callers_of_occupations_never_get_a_group()
    {
        World.Linker.OccupationsOrGroups("siivooja", Language.Finnish).Select(l => (l.Id, l.Score, l.IsGroup)).ShouldBe(World.Linker.Occupations("siivooja", Language.Finnish).Select(l => (l.Id, l.Score, l.IsGroup)));
        foreach (var language in LanguageCodes.All) World.Linker.Occupations("städare, kontor", language, 20).ShouldAllBe(l => !l.IsGroup && World.Taxonomy.Occupation(l.Id) != null);
    }

    [Fact]
    public void A_mixed_list_says_which_are_groups_and_its_scores_fall()
    {
        var links = World.Linker.OccupationsOrGroups("städpersonal", Language.Swedish, 20);
        links.ShouldAllBe(l => l.IsGroup == World.Taxonomy.IscoGroups.ContainsKey(l.Id.Value));
        links.Select(l => l.Score).ShouldBe(links.Select(l => l.Score).OrderDescending());
        links.Sum(l => l.Score).ShouldBeLessThanOrEqualTo(1.01);
    }

    [Fact]
    public void Trees_come_back_from_their_lines_as_they_were()
    {
        var forest = new[] { "0:0.5 1:0.25 - 2:1 2:2 2:3 2:4 0:1 0:2 0:3 0:4 0:5 0:6 0:7 0:8 = 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16" };
        Forest.Parse(LinkWeights.Depth, forest).Lines().ShouldBe(forest);
        Forest.Parse(LinkWeights.Depth, forest).Score([0, 0, 0]).ShouldBe(1);
        Forest.Parse(LinkWeights.Depth, forest).Score([9, 0, 9]).ShouldBe(12);
    }

    [Fact]
    public void Boosting_puts_right_candidates_first_and_grows_the_same_trees_each_time()
    {
        // A sign that is good in the middle and bad at both ends: no single weight can say that.
        var lessons = Enumerable.Range(0, 200).Select(i => new Lesson([[0, 5 + i % 3], [0, i % 4], [0, 9 + i % 4]], [true, false, false])).ToArray();
        Forest Grown() => new Boosting(lessons, 0, LinkWeights.Depth, _ => true).Grow(20, 0.3);
        Grown().Score([0, 6]).ShouldBeGreaterThan(Grown().Score([0, 1]));
        Grown().Score([0, 6]).ShouldBeGreaterThan(Grown().Score([0, 11]));
        Grown().Lines().ShouldBe(Grown().Lines());
    }

    [Fact]
    public void The_space_of_meanings_brings_together_what_shares_no_word_but_company()
    {
        (int, float)[][] rows = [[(0, 1), (1, 1)], [(1, 1), (2, 1)], [(0, 1), (2, 1), (1, 1)], [(3, 1), (4, 1)], [(4, 1), (5, 1)], [(3, 1), (5, 1)]];
        var (points, _) = Sparse.Of(rows, 6, out var rarity).Decompose(2);
        double Cosine(int a, int b) => (points[2 * a] * points[2 * b] + points[2 * a + 1] * points[2 * b + 1]) / Math.Sqrt((points[2 * a] * points[2 * a] + points[2 * a + 1] * points[2 * a + 1]) * (points[2 * b] * points[2 * b] + points[2 * b + 1] * points[2 * b + 1]));
        Cosine(0, 1).ShouldBeGreaterThan(0.9);
        Math.Abs(Cosine(0, 3)).ShouldBeLessThan(0.1);
        rarity.Length.ShouldBe(6);
    }

    [Fact]
    public void The_measures_count_as_the_papers_do()
    {
        var right = new HashSet<string> { "b", "c", "x" };
        var measures = Measures.Of(["a", "b", "c"], right);
        measures.First.ShouldBe(0);
        measures.Five.ShouldBe(1);
        measures.Reciprocal.ShouldBe(0.5);
        measures.Precision.ShouldBe(2 / 3.0, 1e-9);
        measures.Average.ShouldBe((1 / 2.0 + 2 / 3.0) / 3, 1e-9);
    }

    private static bool Same(string one, string other) =>
        World.Linker.Occupations(one, Language.Finnish).Select(l => (l.Id, l.Score)).SequenceEqual(World.Linker.Occupations(other, Language.Finnish).Select(l => (l.Id, l.Score)));

    private static ConceptId First(string title) => World.Linker.Occupations(title, Language.Finnish).First().Id;
}
