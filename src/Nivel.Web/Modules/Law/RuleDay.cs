using System.Globalization;
using Nivel.Rules.Register;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Law;

/// <summary>Days of a rule: as people write them in a search, and as a page tells them.</summary>
public static class RuleDay
{
    private static readonly string[] Forms = ["d.M.yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>"12.3.2026", "2026-03-12" or "12 March 2026".</summary>
    public static bool TryParse(string? typed, out DateOnly day) =>
        DateOnly.TryParseExact(typed?.Trim(), Forms, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out day);

    public static string Spoken(DateOnly day) => DateWords.Day(day, CultureInfo.CurrentUICulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"1.1.2025–30.4.2026", "1.1.2026 alkaen"; what is not known of the days is said.</summary>
    public static string Words(RuleRow rule, Texts t) => rule switch
    {
        { End: RuleEnd.NotDated } => t["Law.days-not-dated"],
        { From: { } from, To: { } to } => t["Law.days-run", Spoken(from), Spoken(to)],
        { From: { } from, End: RuleEnd.Unknown } => t["Law.days-unknown", Spoken(from)],
        { From: { } from } => t["Law.days-open", Spoken(from)],
        { To: { } to } => t["Law.days-until", Spoken(to)],
        _ => t["Law.days-no-start"],
    };

    /// <summary>"päättynyt" or "tulossa"; null for what is in force.</summary>
    public static string? State(RuleRow rule, DateOnly on, Texts t) => rule.To < on ? t["Law.state-ended"] : rule.From > on ? t["Law.state-coming"] : null;
}
