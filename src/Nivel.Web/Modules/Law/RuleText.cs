using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Nivel.Rules.Register;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Law;

/// <summary>What a rule says, in the reader's language: amounts stay on one line, and a rule that is named is a link to it.</summary>
public static partial class RuleText
{
    public static string Name(RuleRow rule) => rule.In(Languages.Current).Name;

    public static IHtmlContent Value(RuleRow rule)
    {
        var (text, said, at) = (Loose().Replace(rule.In(Languages.Current).Value, "\u00A0"), new HtmlContentBuilder(), 0);
        foreach (var named in Id().EnumerateMatches(text))
        {
            var id = text.Substring(named.Index, named.Length);
            if (id == rule.Id || RuleRegister.Find(id) is null) continue;
            said.Append(text[at..named.Index]).AppendHtml(Markup.Tag("a", "n-nowrap", id).With("href", $"/rules/{id}"));
            at = named.Index + named.Length;
        }

        return said.Append(text[at..]);
    }

    // The space of "40 %", "1 400 €" and "12 kk" must not end a line.
    [GeneratedRegex("(?<=[0-9]) (?=%|€|kk\\b|[0-9]{3}\\b)")]
    private static partial Regex Loose();

    [GeneratedRegex("\\b[A-Z]-[0-9]{2}[a-z]?\\b")]
    private static partial Regex Id();
}
