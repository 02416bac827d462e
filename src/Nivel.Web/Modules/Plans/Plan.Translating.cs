using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>The plan's own words in the person's language (käännös). They explain what was agreed and do not change it: an agreed version may get them afterwards, and no signature falls.</summary>
public sealed partial class Plan
{
    /// <summary>The language of the translation; null when there is none.</summary>
    public string? TranslatedTo { get; private set; }
    public string? GoalTranslated { get; private set; }
    public string? GoalTranslatedOf { get; private set; }

    public Worded GoalWords => new(Goal, GoalTranslated, GoalTranslatedOf);

    /// <summary>Some words have changed after they were translated.</summary>
    public bool HasStaleWords => GoalWords.IsStale || steps.Any(s => s.Words.IsStale);

    /// <summary>Writes the words as the coach, or an interpreter with the coach, says them to the person. Empty ones take a translation away.</summary>
    public void Translate(string language, string? goal, IReadOnlyDictionary<PlanStepId, string?> words, Actor by, DateTimeOffset at)
    {
        if (State == PlanState.Replaced) throw new InvalidOperationException("An old version stays as it was read");
        (GoalTranslated, GoalTranslatedOf) = Worded.Kept(goal, Goal);
        foreach (var step in steps) step.Translate(words.GetValueOrDefault(step.Id));
        TranslatedTo = GoalTranslated is null && steps.All(s => s.Translated is null) ? null : language;
        Record("PlanTranslated", by, at, ClientId, $"plans/{Id}", facts: ("edition", $"{Edition}"));
    }

    /// <summary>Translations of the text before go along: as they are where the words stayed, stale where they changed, away where nothing like them is left.</summary>
    private void TakeTranslations(string? language, Worded goal, IReadOnlyList<Worded> before)
    {
        (TranslatedTo, GoalTranslated, GoalTranslatedOf) = (language, goal.Translated, goal.Of);
        var left = before.Where(b => b.Translated is not null).ToList();
        foreach (var step in steps.OrderBy(s => left.Any(b => b.Text == s.Text) ? 0 : 1).ThenBy(s => s.Order))
        {
            if ((left.Find(b => b.Text == step.Text) ?? left.Where(b => PlanDiff.AreAlike(b.Text, step.Text)).MaxBy(b => PlanDiff.Likeness(b.Text, step.Text))) is not { } known) continue;
            left.Remove(known);
            step.Take(known);
        }
    }
}
