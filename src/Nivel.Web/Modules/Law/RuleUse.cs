using Nivel.Rules.Register;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Law;

/// <summary>Who applies a rule: a calculator of the rule library, or a part of the product.</summary>
public static class RuleUse
{
    /// <summary>One line for each user; empty when the rule only informs.</summary>
    public static IReadOnlyList<string> Of(RuleRow rule, Texts t) => [.. rule.By.Select(by => Worded(by, t))];

    private static string Worded(string by, Texts t)
    {
        if (by[0] != '@') return t["Law.computed-by", by];
        var key = $"Law.module-{by[1..]}";
        return t["Law.followed-by", t.Has(key) ? t[key] : by[1..]];
    }
}
