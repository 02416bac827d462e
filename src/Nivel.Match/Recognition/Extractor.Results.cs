namespace Nivel.Match;

public sealed partial class Extractor
{
    /// <summary>Words between a quantity and what it measures, at most.</summary>
    private const int QuantityReach = 6;

    /// <summary>Words of praise are everywhere: only one that stands by the skill, in its clause, speaks of it.</summary>
    private const int MasteryReach = 2;

    private void Measure(List<Mention> mentions, SpokenWord[] words, Clauses clauses, string text, int? thisYear)
    {
        var bySentence = mentions.ToLookup(m => clauses.Sentence(m.FirstWord));
        for (var i = 0; i < words.Length; i++)
        {
            if (!bySentence.Contains(clauses.Sentence(i))) continue;
            var here = bySentence[clauses.Sentence(i)];
            if (Quantities.Years(words, i, text, thisYear) is { } years)
            {
                foreach (var mention in Nearest(here.Where(m => m.Phrase.IsSkill && !IsLanguage(m)), i, clauses)) mention.Years ??= years;
                foreach (var mention in Nearest(here.Where(m => !m.Phrase.IsSkill), i, clauses)) mention.Years ??= years;
            }
            else
            {
                Grade(here, words, i, clauses);
            }
        }
    }

    private void Grade(IEnumerable<Mention> here, SpokenWord[] words, int at, Clauses clauses)
    {
        if (LevelWords.At(words, at) is var level and not LanguageLevel.Unknown)
        {
            foreach (var mention in Nearest(here.Where(IsLanguage), at, clauses))
                if (mention.Level == LanguageLevel.Unknown) mention.Level = level;
        }

        if (MasteryWords.At(words, at) is var mastery and not SkillLevel.NotStated)
        {
            foreach (var mention in Nearest(here.Where(m => m.Phrase.IsSkill), at, clauses).Where(m => IsMastered(m) && Distance(m, at, clauses) <= MasteryReach))
                mention.Mastery = (SkillLevel)Math.Max((int)mention.Mastery, (int)mastery);
        }
    }

    private bool IsMastered(Mention mention) => taxonomy.Skills[mention.Phrase.Concept].Kind is SkillKind.Skill or SkillKind.Knowledge;

    private static List<Mention> Nearest(IEnumerable<Mention> mentions, int at, Clauses clauses)
    {
        var inReach = mentions.Where(m => Distance(m, at, clauses) <= QuantityReach && clauses.Sentence(m.FirstWord) == clauses.Sentence(at)).ToList();
        if (inReach.Count == 0) return inReach;
        var least = inReach.Min(m => Distance(m, at, clauses));
        return [.. inReach.Where(m => Distance(m, at, clauses) == least)];
    }

    // "Englanti B2, ruotsi alkeet": a comma stands between as two words would.
    private static int Distance(Mention mention, int at, Clauses clauses) =>
        (mention.FirstWord > at ? mention.FirstWord - at : Math.Max(0, at - mention.LastWord)) + (clauses.Together(mention.FirstWord, at) ? 0 : 2);

    private IReadOnlyList<RecognisedSkill> Skills(List<Mention> mentions, SpokenWord[] words, Language language) =>
        [.. Best(mentions.Where(m => m.Phrase.IsSkill)).Select(m => new RecognisedSkill(
            taxonomy.Skills[m.Phrase.Concept].Id, taxonomy.Skills[m.Phrase.Concept].Label(language), m.Score, m.Status, words[m.FirstWord].Start, words[m.LastWord].End)
        { Years = m.Years, Level = m.Level, Mastery = m.Mastery })];

    private IReadOnlyList<RecognisedOccupation> Occupations(List<Mention> mentions, SpokenWord[] words, Language language) =>
        [.. Best(mentions.Where(m => !m.Phrase.IsSkill)).Select(m => new RecognisedOccupation(
            taxonomy.Occupations[m.Phrase.Concept].Id, taxonomy.Occupations[m.Phrase.Concept].Label(language), m.Score, m.Status, words[m.FirstWord].Start, words[m.LastWord].End)
        { Years = m.Years })];

    // Said once to have it is enough; a wish outweighs a denial ("en osaa vielä, haluaisin oppia").
    private static IEnumerable<Mention> Best(IEnumerable<Mention> mentions) =>
        mentions.GroupBy(m => m.Phrase.Concept)
            .Select(g => g.OrderBy(m => m.Status).ThenByDescending(m => m.Years.HasValue).ThenByDescending(m => m.Level).ThenByDescending(m => m.Score).ThenBy(m => m.FirstWord).First() with { Mastery = g.Max(m => m.Mastery) })
            .OrderBy(m => m.FirstWord).ThenBy(m => m.Phrase.Concept);
}
