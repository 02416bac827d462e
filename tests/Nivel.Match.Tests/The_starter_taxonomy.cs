using Nivel.Match;

namespace Nivel.Match.Tests;

public class The_starter_taxonomy
{
    private static readonly Taxonomy Taxonomy = World.Taxonomy;

    [Fact]
    public void Loads_without_a_single_problem() => Taxonomy.Problems.ShouldBeEmpty();

    [Fact]
    public void Has_enough_occupations_and_skills_to_start_with()
    {
        Taxonomy.Occupations.Count.ShouldBeGreaterThanOrEqualTo(220);
        Taxonomy.Skills.Count.ShouldBeGreaterThanOrEqualTo(1050);
        Taxonomy.Skills.Count(s => s.Kind == SkillKind.Language).ShouldBeGreaterThanOrEqualTo(20);
        Taxonomy.Skills.Count(s => s.Kind is SkillKind.Card or SkillKind.Licence).ShouldBeGreaterThanOrEqualTo(50);
    }

    [Fact]
    public void Names_everything_in_three_languages()
    {
        foreach (var language in LanguageCodes.All)
        {
            Taxonomy.Skills.Where(s => !s.Names.Has(language)).Select(s => s.Id.Value).ShouldBeEmpty();
            Taxonomy.Occupations.Where(o => !o.Names.Has(language)).Select(o => o.Id.Value).ShouldBeEmpty();
            Taxonomy.IscoGroups.Values.Where(g => !g.Names.Has(language)).Select(g => g.Code).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Uses_no_label_twice_in_a_language()
    {
        foreach (var language in LanguageCodes.All)
        {
            Twice(Taxonomy.Skills.Select(s => s.Label(language))).ShouldBeEmpty();
            Twice(Taxonomy.Occupations.Select(o => o.Label(language))).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Uses_slugs_as_ids() =>
        Taxonomy.Skills.Select(s => s.Id.Value).Concat(Taxonomy.Occupations.Select(o => o.Id.Value))
            .Where(id => id.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')).ShouldBeEmpty();

    [Fact]
    public void Gives_every_occupation_a_four_digit_code_whose_groups_are_there()
    {
        foreach (var occupation in Taxonomy.Occupations)
        {
            occupation.Isco.Length.ShouldBe(4, occupation.Id.Value);
            Taxonomy.IscoGroups.ContainsKey(occupation.Isco).ShouldBeTrue(occupation.Isco);
            Taxonomy.IscoGroups.ContainsKey(occupation.Isco[..1]).ShouldBeTrue(occupation.Isco);
        }
    }

    [Fact]
    public void Gives_every_occupation_six_to_fourteen_skills_some_of_them_essential()
    {
        foreach (var occupation in Taxonomy.Occupations)
        {
            var skills = Taxonomy.SkillsOf(occupation).ToArray();
            skills.Length.ShouldBeInRange(6, 14, occupation.Id.Value);
            skills.Count(s => s.Essential).ShouldBeGreaterThanOrEqualTo(2, occupation.Id.Value);
        }
    }

    [Fact]
    public void Lets_a_wider_licence_stand_for_a_narrower_one_but_not_the_other_way()
    {
        Covers("ce-driving-licence", "c-driving-licence").ShouldBeTrue();
        Covers("ce-driving-licence", "b-driving-licence").ShouldBeTrue();
        Covers("b-driving-licence", "c-driving-licence").ShouldBeFalse();
        Covers("t-driving-licence", "b-driving-licence").ShouldBeFalse();
    }

    [Fact]
    public void Says_where_it_comes_from() => File.ReadAllText(Path.Combine(World.TaxonomyFolder, "SOURCE.md")).ShouldContain("EUPL-1.2");

    private static bool Covers(string wider, string asked) =>
        Taxonomy.Covering(Taxonomy.Skill(World.Skill(asked))!).Contains(Taxonomy.Skill(World.Skill(wider))!.Index);

    private static string[] Twice(IEnumerable<string> labels) =>
        [.. labels.GroupBy(l => l, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key)];
}
