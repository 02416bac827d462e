using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>The steps of one version as they are shown.</summary>
/// <param name="FinishAt">Where the buttons lead; null when nothing can be marked.</param>
/// <param name="IsForPerson">The person reads: the own language comes first.</param>
public sealed record StepsView(Plan Plan, IReadOnlyDictionary<ServiceId, string> Services, DateOnly Today, string? FinishAt = null, bool IsForPerson = false)
{
    public WordsView Words(Worded words, Texts t) => new(words, Plan.TranslatedTo, IsForPerson, t["Plans.agreed-words"], t["Plans.words-stale"]);
}

/// <summary>Words with their translation as they are shown: on the screen in the reader's language, on paper in the person's.</summary>
public sealed record WordsView(Worded Words, string? Language, bool IsForPerson, string Agreed, string Stale)
{
    /// <summary>A language that has no code here is written without one: a wrong one would be read aloud wrongly.</summary>
    public string? LanguageTag => Language is { Length: 2 } ? Language : null;
}
