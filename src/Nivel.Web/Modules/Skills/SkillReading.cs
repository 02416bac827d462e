using Nivel.Match;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Skills;

/// <summary>From a text to suggestions by theme, each with the words that led to it and with what else they may mean.</summary>
internal static class SkillReading
{
    private const int OthersShown = 5;

    public static IReadOnlyList<(string Theme, IReadOnlyList<SkillSuggestion> Suggestions)> Suggest(Recognition read, string words, OpenTaxonomy taxonomy, Language language, HashSet<string> settled)
    {
        var found = read.Skills.Where(s => !settled.Contains(s.SkillId.Value)).Select(s => (Skill: taxonomy.Skill(s.SkillId.Value)!, Found: s)).ToList();
        return [.. found.GroupBy(p => p.Skill.Theme.Length > 0 ? p.Skill.Theme : $"kind-{p.Skill.Kind}")
            .Select(g => (g.Key, (IReadOnlyList<SkillSuggestion>)[.. g.Select(p => Suggestion(p.Skill, p.Found, words, read.Language, taxonomy, language))]))];
    }

    /// <summary>Occupations of the text that the person has not told of yet.</summary>
    public static IReadOnlyList<WorkSuggestion> Work(Recognition read, string words, OpenTaxonomy taxonomy, Language language, WorkWish known)
    {
        HashSet<string> told = [.. known.DoneWork, .. known.WishedWork];
        return [.. read.Occupations.Where(o => !told.Contains(o.OccupationId.Value)).Select(o => new WorkSuggestion(o.OccupationId.Value, taxonomy.Label(o.OccupationId.Value, language), Quote(words, o.Start, o.End),
            o.Status switch { SkillStatus.Wants => "wish", SkillStatus.Not => "no", _ => null }))];
    }

    /// <summary>Skills that a phrase may name, in the reader's language.</summary>
    public static IReadOnlyList<SkillName> Named(string? phrase, OpenTaxonomy taxonomy, Language language, int most) =>
        [.. taxonomy.Linker.Skills(phrase, language, most).Select(l => new SkillName(l.Id.Value, taxonomy.Label(l.Id.Value, language)) { IsLanguage = taxonomy.Skill(l.Id.Value)?.Kind == SkillKind.Language })];

    private static SkillSuggestion Suggestion(Skill skill, RecognisedSkill found, string words, Language spoken, OpenTaxonomy taxonomy, Language language)
    {
        var quote = Quote(words, found.Start, found.End);
        var others = skill.Kind is SkillKind.Skill or SkillKind.Knowledge ? Others(skill, quote, spoken, taxonomy).Select(o => new SkillName(o.Value, taxonomy.Label(o.Value, language))) : [];
        return new(skill.Id.Value, skill.Label(language), quote, spoken.Code(), found.Years is { } years ? (int)Math.Round(years) : null, Level(found.Level),
            found.Status switch { SkillStatus.Wants => "learn", SkillStatus.Not => "no", _ => null }, skill.Kind == SkillKind.Language, [.. others])
        { Mastery = found.Mastery == SkillLevel.NotStated ? null : found.Mastery };
    }

    // What else the words may name, then what stands near in the classification: wider, narrower, related.
    private static IEnumerable<ConceptId> Others(Skill skill, string quote, Language spoken, OpenTaxonomy taxonomy)
    {
        var near = taxonomy.Taxonomy.Skill(skill.Id) is { } own ? taxonomy.Taxonomy.RelatedTo(own).ToArray().Select(r => taxonomy.Taxonomy.Skills[r.Skill].Id) : [];
        return taxonomy.Linker.Skills(quote, spoken, OthersShown).Select(l => l.Id).Concat(near).Where(id => id != skill.Id).Distinct().Take(OthersShown);
    }

    private static string? Level(LanguageLevel level) => level switch { LanguageLevel.Unknown => null, LanguageLevel.Native => "C2", _ => level.ToString() };

    private static string Quote(string text, int start, int end)
    {
        var quote = text[Math.Clamp(start, 0, text.Length)..Math.Clamp(end, 0, text.Length)].ReplaceLineEndings(" ");
        return quote.Length > SkillWords.Longest ? quote[..SkillWords.Longest] + "…" : quote;
    }
}
