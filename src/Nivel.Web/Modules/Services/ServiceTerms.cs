using Nivel.Match;

namespace Nivel.Web.Modules.Services;

/// <summary>The search words of a card: base forms and compound parts of all its texts, each language by its own grammar.</summary>
public static class ServiceTerms
{
    /// <summary>Terms with a space on both sides, so that " työ " never finds "työpaja" by accident.</summary>
    public static string Of(Service service, string provider) =>
        Terms(service, Join(service.NameFi, service.SummaryFi, service.ForWhom, service.How, service.ReallyGives, service.Goal, service.Prerequisites, service.Where, provider));

    /// <summary>The words that stand on the public face.</summary>
    public static string Public(Service service, string provider) =>
        Terms(service, Join(service.NameFi, service.SummaryFi, service.ForWhom, service.How, service.Where, provider));

    private static string Terms(Service service, string finnish)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        terms.UnionWith(SearchWords.Of(finnish, Language.Finnish));
        terms.UnionWith(SearchWords.Of(Join(service.NameSv, service.SummarySv, service.ForWhomSv, service.HowSv, service.WhereSv), Language.Swedish));
        terms.UnionWith(SearchWords.Of(Join(service.NameEn, service.SummaryEn, service.ForWhomEn, service.HowEn, service.WhereEn), Language.English));
        terms.UnionWith(Written(finnish));
        return $" {string.Join(' ', terms)} ";
    }

    /// <summary>One written word of a query: found when any of its base forms stands on the card, or all parts of the compound do.</summary>
    public sealed record Wanted(string Word, IReadOnlyList<string> Forms, IReadOnlyList<string> Parts)
    {
        public bool IsIn(string terms) => Forms.Any(f => terms.Contains(f, StringComparison.Ordinal)) || (Parts.Count > 1 && Parts.All(p => terms.Contains(p, StringComparison.Ordinal)));
    }

    /// <summary>At most eight words: more than that is a pasted text, not a question.</summary>
    public static IReadOnlyList<Wanted> Query(string? text) =>
        [.. Written(text).Where(w => w.Length > 1 && SearchWords.Of(w, Language.Finnish).Count > 0).Take(8).Select(Word)];

    private static Wanted Word(string word)
    {
        var (forms, parts) = (new SortedSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var language in (ReadOnlySpan<Language>)[Language.Finnish, Language.Swedish, Language.English])
            foreach (var lemma in WordForms.For(language).Lemmas(word))
            {
                if (lemma[0] != '+') forms.Add($" {lemma} ");
                else if (language == Language.Finnish) parts.Add($" {lemma[1..]} ");
            }

        // Somebody who is still typing has written the beginning of a word.
        if (word.Length > 2) forms.Add($" {word}");
        return new(word, [.. forms], parts);
    }

    /// <summary>The words as somebody wrote them, each once.</summary>
    public static IEnumerable<string> Written(string? text) =>
        (text ?? "").ToLowerInvariant().Split([.. " \t\r\n,.;:!?()\"/"], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('-', '\'', '–')).Where(w => w.Length > 0).Distinct();

    private static string Join(params string?[] texts) => string.Join("\n", texts.Where(t => !string.IsNullOrWhiteSpace(t)));
}
