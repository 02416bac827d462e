using Nivel.Rules.Register;

namespace Nivel.Web.Modules.Law;

/// <summary>What a rule replaced and what replaced it, as far back and ahead as the register tells.</summary>
public static class RuleHistory
{
    /// <summary>The chain in time with the rule itself in it; only the rule when it stands alone.</summary>
    public static IReadOnlyList<RuleRow> Of(RuleRow rule)
    {
        var chain = new HashSet<RuleRow> { rule };
        Walk(rule, one => one.Replaces.Select(RuleRegister.Find).OfType<RuleRow>(), chain);
        Walk(rule, one => RuleRegister.All.Where(later => later.Replaces.Contains(one.Id)), chain);
        return [.. chain.OrderBy(one => one.From ?? DateOnly.MinValue).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    private static void Walk(RuleRow rule, Func<RuleRow, IEnumerable<RuleRow>> next, HashSet<RuleRow> chain)
    {
        foreach (var one in next(rule).ToList())
            if (chain.Add(one)) Walk(one, next, chain);
    }
}
