using System.Collections;
using System.Reflection;
using Nivel.Rules.Subsidies;

namespace Nivel.Rules.Tests;

public class Dated_tables_of_every_rule
{
    private static readonly string[] Namespaces = ["Nivel.Rules.Subsidies", "Nivel.Rules.MultiAgency", "Nivel.Rules.Activation", "Nivel.Rules.Keeping"];

    // What follows has not been read, and no row is made up for it (T-06), or the amount is fixed by law to an end (M-32).
    private static readonly string[] Ending = ["T-06", "M-32"];

    [Fact]
    public void No_table_has_a_gap_or_an_end_that_is_not_known()
    {
        var tables = Tables().ToList();
        tables.Count.ShouldBeGreaterThan(40);
        foreach (var rows in tables)
        {
            foreach (var (earlier, later) in rows.Zip(rows.Skip(1)))
                earlier.InForce.Precede(later.InForce).ShouldBeTrue($"{earlier.GetType().Name} {earlier.RuleId}: {earlier.InForce} is followed by {later.InForce}");
            (rows[^1].InForce.IsOpen || Ending.Contains(rows[^1].RuleId)).ShouldBeTrue($"{rows[^1].GetType().Name} {rows[^1].RuleId} ends on {rows[^1].InForce.Last}");
        }
    }

    [Fact]
    public void Every_row_names_its_rule_and_a_source_that_a_person_can_find()
    {
        foreach (var row in Tables().SelectMany(rows => rows))
        {
            row.RuleId.ShouldMatch("^[A-Z]-[0-9]{2}[ab]?$");
            row.Source.Length.ShouldBeGreaterThan(8, row.RuleId);
        }
    }

    private static IEnumerable<List<DatedTerms>> Tables() => typeof(WageSubsidy).Assembly.GetTypes()
        .Where(type => Namespaces.Contains(type.Namespace) && !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Select(field => field.GetValue(null))
        .SelectMany(value => value is IDictionary byKey ? byKey.Values.Cast<object>() : [value!])
        .Where(value => value is not null && value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(InForce<>))
        .Select(table => ((IEnumerable)table).Cast<DatedTerms>().ToList());
}
