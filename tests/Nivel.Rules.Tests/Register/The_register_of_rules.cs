using System.Collections;
using System.Reflection;
using Nivel.Rules.Register;

namespace Nivel.Rules.Tests.Register;

public sealed class The_register_of_rules
{
    private static readonly Assembly Rules = typeof(RuleRegister).Assembly;

    [Fact]
    public void Each_rule_is_there_once() =>
        RuleRegister.All.GroupBy(row => row.Id).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void Each_rule_has_its_words_in_three_languages_and_a_source()
    {
        foreach (var row in RuleRegister.All)
        {
            foreach (var words in new[] { row.Finnish, row.Swedish, row.English })
            {
                words.Name.ShouldNotBeNullOrWhiteSpace(row.Id);
                words.Value.ShouldNotBeNullOrWhiteSpace(row.Id);
            }
            row.Source.ShouldNotBeNullOrWhiteSpace(row.Id);
            row.Confidences.ShouldNotBeEmpty(row.Id);
            (row.To is null || row.From is null || row.From <= row.To).ShouldBeTrue(row.Id);
        }
    }

    [Fact]
    public void A_rule_that_says_it_is_computed_names_a_type_that_exists()
    {
        var types = Rules.GetExportedTypes().Select(type => type.Name).ToHashSet();
        RuleRegister.All.SelectMany(row => row.By.Where(by => by[0] != '@' && !types.Contains(by)).Select(by => $"{row.Id}: {by}")).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_replaced_another_names_one_that_is_in_the_register() =>
        RuleRegister.All.SelectMany(row => row.Replaces.Where(id => RuleRegister.Find(id) is null).Select(id => $"{row.Id} → {id}")).ShouldBeEmpty();

    [Fact]
    public void Every_row_of_every_dated_table_is_a_rule_of_the_register()
    {
        var rows = Tables().SelectMany(table => table.Cast<DatedTerms>()).ToList();
        rows.ShouldNotBeEmpty();
        rows.Where(terms => RuleRegister.Find(terms.RuleId) is null).Select(terms => $"{terms.GetType().Name} {terms.RuleId}").Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void A_dated_table_does_not_hold_outside_the_days_of_its_rule()
    {
        foreach (var terms in Tables().SelectMany(table => table.Cast<DatedTerms>()))
            if (RuleRegister.Find(terms.RuleId) is { } rule)
            {
                (rule.From is null || terms.InForce.First >= rule.From).ShouldBeTrue($"{terms.RuleId} {terms.InForce}: the rule began on {rule.From}");
                (rule.To is null || terms.InForce.Last <= rule.To).ShouldBeTrue($"{terms.RuleId} {terms.InForce}: the rule ended on {rule.To}");
            }
    }

    // Every dated table of the library, also the private ones and those kept by key.
    private static IEnumerable<IEnumerable> Tables() => Rules.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Select(field => field.GetValue(null))
        .SelectMany(value => value is IDictionary byKey ? byKey.Values.Cast<object>() : [value!])
        .OfType<IEnumerable>()
        .Where(value => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(InForce<>));
}
