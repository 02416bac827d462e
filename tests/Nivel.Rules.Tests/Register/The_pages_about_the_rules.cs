using Nivel.Rules.Asking;
using Nivel.Rules.Register;

namespace Nivel.Rules.Tests.Register;

public sealed class The_pages_about_the_rules
{
    private static readonly Dictionary<string, RulePage> Pages = RuleRegister.Sets.ToDictionary(set => set, RulePage.Of);

    [Fact]
    public void Each_page_has_the_rules_of_its_set_as_the_register_has_them() =>
        Pages.SelectMany(page => page.Value.WrongRules(RulesOf(page.Key)).Select(wrong => $"{page.Key}: {wrong}")).ShouldBeEmpty();

    [Fact]
    public void No_page_names_a_rule_a_test_or_a_type_that_does_not_exist() =>
        Pages.Values.Append(RulePage.Of("README")).SelectMany(page => page.Unknown).ShouldBeEmpty();

    [Fact]
    public void Each_kind_of_question_stands_on_one_page_with_its_fields()
    {
        foreach (var question in Questions.All)
            Pages.Values.Where(page => page.Names(question)).ShouldHaveSingleItem(question.Kind).NotTold(question).ShouldBeEmpty();
    }

    [Fact]
    public void The_first_page_leads_to_each_set()
    {
        foreach (var set in RuleRegister.Sets) RulePage.Of("README").Text.ShouldContain($"({set}.md)");
    }

    [Theory]
    [InlineData("| 1966-01-01 |", "| 1966-01-02 |", "C-10"), InlineData("| open | 150/1930 § 5 |", "| unknown | 150/1930 § 5 |", "C-10"), InlineData("| V-S GK |", "| V-S |", "C-02")]
    [InlineData("| 150/1930 § 3 | V-S | `FinnishCalendar` |", "| 150/1930 § 3 | V-S | only informs |", "C-08"), InlineData("| C-11 |", "| C-13 |", "C-11"), InlineData("\n| C-12 |", "\n| D-01 | x | – | – | x | V-S | x |\n| C-12 |", "D-01")]
    public void A_row_that_is_not_the_registers_is_noticed(string right, string wrong, string told) =>
        new RulePage(Changed(right, wrong)).WrongRules(RulesOf("calendar")).ShouldContain(fault => fault.Contains(told));

    [Theory]
    [InlineData("31.8.2024 + 6 months", "C-77", "C-77"), InlineData("`Finnish_calendar.Easter_is", "`Finnish_calendar.Whitsun_is", "Whitsun_is"), InlineData("`LastDay`", "`LastHour`", "LastHour")]
    [InlineData(" → `Finnish_calendar.Easter_is_where_the_almanac_has_it`", "", "no test holds")]
    public void A_name_with_nothing_behind_it_is_noticed(string right, string wrong, string told) =>
        new RulePage(Changed(right, wrong)).Unknown.ShouldContain(fault => fault.Contains(told));

    [Fact]
    public void A_field_that_is_not_told_is_noticed() =>
        new RulePage(Changed("`next_working_day`", "next")).NotTold(Questions.Find("add-months")!).ShouldBe(["add-months: next_working_day"]);

    private static IEnumerable<RuleRow> RulesOf(string set) => RuleRegister.All.Where(rule => rule.Set == set);

    // The page of the calendar with a fault in it; what is to be changed must be there.
    private static string Changed(string right, string wrong)
    {
        Pages["calendar"].Text.ShouldContain(right);
        return Pages["calendar"].Text.Replace(right, wrong, StringComparison.Ordinal);
    }
}
