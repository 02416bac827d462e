using Nivel.Match;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Skills;

/// <summary>The engine's reasons as sentences in the reader's language.</summary>
public sealed record ReasonWords(string? Has, string? Near, string? Background, string? Wish, string? Conditions, string? ToAsk, string? Journey, IReadOnlyList<ConceptId> Missing, IReadOnlyList<ConceptId> MissingUseful)
{
    /// <summary>The sentences for and about the person, without what is missing.</summary>
    public IEnumerable<string> Sentences => new[] { Has, Near, Background, Wish, Conditions, ToAsk, Journey }.OfType<string>();

    /// <summary>An occupation of the same minor group of ISCO-08. A baker and a cabinetmaker share only the group above it, which counts in the score but suggests nothing.</summary>
    private const double SameKind = 0.5;

    /// <summary>Whether anything but the place and the conditions speaks for it: a job that is only near is not a suggestion.</summary>
    public static bool SpeakForIt(IReadOnlyList<Reason> reasons) =>
        reasons.Any(r => r.Kind is ReasonKind.ExactSkill or ReasonKind.NearSkill || (r.Kind is ReasonKind.Occupation or ReasonKind.Wish && r.Number >= SameKind));

    /// <summary>A person is put before a worker also for a card, a licence or a language that the job asks.</summary>
    public static bool SpeakForPerson(IReadOnlyList<Reason> reasons) => SpeakForIt(reasons) || reasons.Any(r => r.Kind is ReasonKind.Licence or ReasonKind.Language);

    /// <summary>What an employer may read before the person has agreed: skills only, no journey, which would tell where the person lives.</summary>
    public IEnumerable<string> SkillSentences => new[] { Has, Near, Background, Conditions, ToAsk }.OfType<string>();

    public static ReasonWords Of(IReadOnlyList<Reason> reasons, OpenTaxonomy taxonomy, Texts t)
    {
        var language = LanguageCodes.Parse(Languages.Current);
        string Name(ConceptId id) => taxonomy.Label(id.Value, language);
        string? Sentence(string key, IEnumerable<string> parts) => parts.ToList() is { Count: > 0 } some ? t[key, string.Join(", ", some)] : null;
        IEnumerable<Reason> All(params ReasonKind[] kinds) => reasons.Where(r => kinds.Contains(r.Kind));
        return new(
            Sentence("Skills.reason-has", All(ReasonKind.ExactSkill).Select(r => WithYears(Name(r.Concept), r.Number, t))),
            Sentence("Skills.reason-near", All(ReasonKind.NearSkill).Select(r => t[NearKey(r.Why), Name(r.Other), Name(r.Concept)])),
            Sentence("Skills.reason-background", All(ReasonKind.Occupation).Select(r => Name(r.Other))),
            Sentence("Skills.reason-wish", All(ReasonKind.Wish).Select(r => Name(r.Other))),
            Sentence("Skills.reason-conditions", All(ReasonKind.Licence).Select(r => Name(r.Other.IsSet ? r.Other : r.Concept))
                .Concat(All(ReasonKind.Language).Select(r => $"{Name(r.Concept)} {LevelWord((LanguageLevel)(int)r.Number, t)}".TrimEnd()))),
            Sentence("Skills.reason-ask", All(ReasonKind.UnknownLanguage).Select(r => LanguageToAsk(Name(r.Concept), r, t))),
            All(ReasonKind.Journey, ReasonKind.JourneyByTransit, ReasonKind.UnknownJourney).Select(r => JourneyWords(r, t)).FirstOrDefault(),
            [.. All(ReasonKind.MissingSkill).Select(r => r.Concept)],
            [.. All(ReasonKind.MissingUsefulSkill).Select(r => r.Concept)]);
    }

    /// <summary>Why it is near: said, so that it can be contested. Reasons kept before say only that it is.</summary>
    private static string NearKey(Nearness why) => why switch
    {
        Nearness.Narrower => "Skills.reason-near-narrower",
        Nearness.Broader => "Skills.reason-near-broader",
        Nearness.Siblings => "Skills.reason-near-siblings",
        _ => "Skills.reason-near-one",
    };

    private static string LanguageToAsk(string language, Reason reason, Texts t) =>
        reason.Number == 0 ? language : t[reason.Other.IsSet ? "Skills.reason-ask-level" : "Skills.reason-ask-language", language, LevelWord((LanguageLevel)(int)reason.Number, t)];

    private static string JourneyWords(Reason reason, Texts t) => reason.Kind switch
    {
        ReasonKind.UnknownJourney => t["Skills.reason-journey-unknown"],
        ReasonKind.JourneyByTransit => t["Skills.reason-journey-transit", (int)reason.Number],
        _ => reason.Number == 0 ? t["Skills.reason-same-place"] : t["Skills.reason-journey", (int)reason.Number],
    };

    private static string WithYears(string name, double years, Texts t) => years >= 0.5 ? t["Skills.with-years", name, (int)Math.Round(years)] : name;

    private static string LevelWord(LanguageLevel level, Texts t) => level switch { LanguageLevel.Unknown => "", LanguageLevel.Native => t["Skills.level-native"], _ => level.ToString() };
}
