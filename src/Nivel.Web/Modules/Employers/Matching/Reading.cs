using Nivel.Match;
using Nivel.Web.Modules.Skills;

namespace Nivel.Web.Modules.Employers;

/// <summary>What was recognised in an employer's words, with the words that led to it.</summary>
public sealed record Reading(JobNeed Need, IReadOnlyDictionary<string, string> Words, Language Language)
{
    /// <summary>An order with no occupation is better than one with an occupation that is most likely wrong; the adviser corrects what is guessed.</summary>
    private const double Guessed = 0.2;

    private const int MostRequired = 12, MostUseful = 12, LongestQuote = 60;

    /// <param name="title">The title of the job.</param>
    /// <param name="words">The employer's words.</param>
    /// <param name="taxonomy">The installed classification.</param>
    /// <param name="extractor">The recogniser as the people of the area have taught it.</param>
    public static Reading Of(string title, string words, OpenTaxonomy taxonomy, Extractor extractor)
    {
        var text = $"{title}\n{words}";
        var found = extractor.Read(text);
        var asked = found.Skills.Where(s => s.Status != SkillStatus.Not).ToList();
        var kinds = asked.ToLookup(s => taxonomy.Skill(s.SkillId.Value)?.Kind ?? SkillKind.Skill);
        var skills = kinds[SkillKind.Skill].Concat(kinds[SkillKind.Knowledge]).ToList();
        var cards = kinds[SkillKind.Card].Concat(kinds[SkillKind.Licence]).ToList();
        var need = new JobNeed
        {
            OccupationId = Occupation(title, found, taxonomy)?.Value,
            RequiredSkills = [.. skills.Where(s => s.Status == SkillStatus.Has).Take(MostRequired).Select(s => s.SkillId.Value)],
            UsefulSkills = [.. kinds[SkillKind.Language].Concat(cards).Concat(skills).Where(s => s.Status == SkillStatus.Wants).Take(MostUseful).Select(s => s.SkillId.Value)],
            Cards = [.. cards.Where(s => s.Status == SkillStatus.Has).Select(s => s.SkillId.Value)],
            Languages = kinds[SkillKind.Language].Where(s => s.Status == SkillStatus.Has).ToDictionary(s => s.SkillId.Value, s => s.Level is LanguageLevel.Unknown ? "" : s.Level is LanguageLevel.Native ? "C2" : s.Level.ToString()),
            Hours = HoursIn(text),
            Shifts = [.. ShiftsIn(text)],
        };
        return new(need, asked.ToDictionary(s => s.SkillId.Value, s => Quote(text, s.Start, s.End)), found.Language);
    }

    // The title names the occupation better than anything in the text; the text helps where the title is "Tule meille töihin!".
    private static ConceptId? Occupation(string title, Recognition found, OpenTaxonomy taxonomy)
    {
        var linked = taxonomy.Linker.Occupations(title, found.Language, 1);
        if (linked is [{ Score: >= 0.5 } sure]) return sure.Id;
        return found.Occupations.Where(o => o.Status == SkillStatus.Has).OrderByDescending(o => o.Score).FirstOrDefault()?.OccupationId
            ?? linked.FirstOrDefault(l => l.Score >= Guessed)?.Id;
    }

    private static string HoursIn(string text)
    {
        var (part, full) = (Says(text, "osa-aika", "deltid", "part-time", "part time"), Says(text, "kokoaika", "kokopäivä", "heltid", "full-time", "full time"));
        return part && !full ? "part" : full && !part ? "full" : "any";
    }

    private static IEnumerable<string> ShiftsIn(string text)
    {
        if (Says(text, "kaksivuoro", "kolmivuoro", "päivävuor", "dagskift", "day shift")) yield return "day";
        if (Says(text, "iltavuor", "iltatyö", "kaksivuoro", "kolmivuoro", "kvällsskift", "evening shift")) yield return "evening";
        if (Says(text, "yövuor", "yötyö", "kolmivuoro", "nattskift", "night shift")) yield return "night";
        if (Says(text, "viikonlop", "helg", "weekend")) yield return "weekend";
    }

    private static bool Says(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words) if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string Quote(string text, int start, int end)
    {
        var quote = text[Math.Clamp(start, 0, text.Length)..Math.Clamp(end, 0, text.Length)].ReplaceLineEndings(" ").Trim();
        return quote.Length > LongestQuote ? quote[..LongestQuote] + "…" : quote;
    }
}
