using System.Collections.Frozen;
using System.Globalization;
using Nivel.Rules;
using Nivel.Rules.Register;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>The lines of a calculation in the reader's language: what a line is about and its value, worded from the codes of the rules.</summary>
/// <remarks>A code without a text is shown in a readable form, so that a new rule is never a hole in the page; a test asks for the text.</remarks>
public sealed class StepWords(Texts t)
{
    /// <summary>Terms whose value is euros though their name does not end in "-eur".</summary>
    private static readonly FrozenSet<string> Money =
    [
        "eur", "eur-per-km", "cost", "wage-cost", "counted-wage-cost", "not-counted", "paid-in-all", "other-aid", "all-aid-at-most", "monthly-cap", "period-cap",
        "daily-amount", "full-daily-amount", "daily-amount-shared", "travel-cost", "travel-at-most", "own-part", "lodging-a-night-at-most", "tools-at-most", "other-costs", "agreed-by-kela",
    ];

    public string Term(string term) => t.Has($"Law.step-{term}") ? t[$"Law.step-{term}"] : Readable(term);

    public string Sure(Confidence confidence) => t[$"Law.sure-{confidence}"];

    /// <summary>A warning as sentences.</summary>
    /// <param name="warning">The warning.</param>
    /// <param name="rule">How the rule is shown, such as a link to it.</param>
    /// <param name="encode">What is done to every other part.</param>
    public string Warned(Warning warning, string rule, Func<string, string> encode) => t[$"Law.warning-{warning.Kind}", rule,
        encode(RuleRegister.Find(warning.RuleId)?.In(Languages.Current).Name ?? "–"), encode(Term(warning.Term)),
        encode(Value(warning.Term, warning.Value)), encode(SourceWords.In(Languages.Current, warning.Source))];

    public string Value(string term, string value)
    {
        if (value.Length == 0) return t.Has($"Law.none-{term}") ? t[$"Law.none-{term}"] : t["Law.none-any"];
        return Coded(value) ?? Dated(value) ?? Counted(term, value) ?? StepShapes.Shaped(this, t, value) ?? Listed(term, value) ?? value;
    }

    /// <summary>A code that has words: "strict", "as the training needs".</summary>
    internal string? Coded(string value)
    {
        var key = $"Law.value-{value.Replace(' ', '-')}";
        return t.Has(key) ? t[key] : null;
    }

    internal string Euros(decimal euros) => t["Law.money", euros.ToString("#,0.00####", Form)];

    private string? Counted(string term, string value)
    {
        if (!decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        if (Money.Contains(term) || term.EndsWith("-eur", StringComparison.Ordinal)) return Euros(number);
        var counted = number.ToString("#,0.############", Form);
        return term is "percent" or "activation-rate" || term.EndsWith("-percent", StringComparison.Ordinal) ? t["Law.share-of", counted] : counted;
    }

    /// <summary>A day, a month, or a run of days.</summary>
    private static string? Dated(string value)
    {
        var language = CultureInfo.CurrentUICulture;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return DateWords.Day(day, language, weekday: true);
        if (Month.TryParse(value, out var month)) return month.First.ToString("MMMM yyyy", language);
        return value.Split('/') is [{ Length: 10 } first, var last] && DateOnly.TryParseExact(first, "yyyy-MM-dd", out var from)
            ? $"{DateWords.Day(from, language)} – {(DateOnly.TryParseExact(last, "yyyy-MM-dd", out var to) ? DateWords.Day(to, language) : "")}".TrimEnd()
            : null;
    }

    /// <summary>"aged-15-24, no-gainful-work-in-6-months": each code by itself.</summary>
    private string? Listed(string term, string value) =>
        value.Contains(", ", StringComparison.Ordinal) ? string.Join(", ", value.Split(", ").Select(part => Value(term, part))) : null;

    /// <summary>English readers get a decimal point, the others Finland's comma.</summary>
    private static CultureInfo Form => Languages.Current == Languages.English ? CultureInfo.InvariantCulture : Languages.Culture(Languages.Current);

    private static string Readable(string code) => code.Length == 0 ? code : char.ToUpperInvariant(code[0]) + code[1..].Replace('-', ' ');
}
