namespace Nivel.Rules.Tests;

/// <summary>What every dated table must fulfil.</summary>
internal static class DatedTables
{
    /// <summary>Rows follow each other without a day missing and without a day twice, the last is open, and each names its rule and source.</summary>
    internal static void ShouldHaveNoGapsAndNoOverlaps<T>(this InForce<T> table) where T : DatedTerms
    {
        table.Count.ShouldBeGreaterThan(0);
        foreach (var (earlier, later) in table.Zip(table.Skip(1)))
            earlier.InForce.Precede(later.InForce).ShouldBeTrue($"{typeof(T).Name}: {earlier.InForce} is followed by {later.InForce}");
        table[table.Count - 1].InForce.IsOpen.ShouldBeTrue($"{typeof(T).Name}: the last row must be open");
        foreach (var row in table)
        {
            row.RuleId.ShouldNotBeNullOrWhiteSpace();
            row.Source.ShouldNotBeNullOrWhiteSpace();
        }
    }
}
