using System.Text.RegularExpressions;
using Nivel.Rules.Register;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Law;

/// <summary>What a rule says, in the reader's language, with its amounts kept on one line.</summary>
public static partial class RuleText
{
    public static string Name(RuleRow rule) => rule.In(Languages.Current).Name;

    public static string Value(RuleRow rule) => Loose().Replace(rule.In(Languages.Current).Value, "\u00A0");

    // The space of "40 %", "1 400 €" and "12 kk" must not end a line.
    [GeneratedRegex("(?<=[0-9]) (?=%|€|kk\\b|[0-9]{3}\\b)")]
    private static partial Regex Loose();
}
