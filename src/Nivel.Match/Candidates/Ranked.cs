namespace Nivel.Match;

/// <summary>What a hard condition (ehdoton vaatimus) is about.</summary>
public enum HardCondition
{
    /// <summary>The person does not want to be matched.</summary>
    WantsMatching,
    /// <summary>Not free on the first day of work.</summary>
    Available,
    /// <summary>The journey is longer than the person accepts.</summary>
    Journey,
    /// <summary>The hours do not suit.</summary>
    Hours,
    /// <summary>A shift of the job does not suit.</summary>
    Shifts,
    /// <summary>A card or licence is missing.</summary>
    Licence,
    /// <summary>A language is below the level, as the person tells it. A language or level that is not told leaves nobody out.</summary>
    Language,
    /// <summary>The person says that there is no right to work.</summary>
    Permit,
}

/// <summary>How many a hard condition leaves out; lets the employer see which condition costs most.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Concept">The card, licence or language, otherwise unset.</param>
/// <param name="Removed">How many it left out of those whom the conditions before it had kept; these and the kept add up to all.</param>
/// <param name="FailedAlone">How many fail it of all, whatever else they fail.</param>
public readonly record struct FilterCount(HardCondition Condition, ConceptId Concept, int Removed, int FailedAlone);

/// <summary>What a reason says; the page puts it into words.</summary>
public enum ReasonKind
{
    /// <summary>Has the required or useful skill: Concept; Number is years, 0 if not stated.</summary>
    ExactSkill,
    /// <summary>Has Other, which is near Concept; Number is the share of full marks, 0 to 1.</summary>
    NearSkill,
    /// <summary>The required skill Concept is missing.</summary>
    MissingSkill,
    /// <summary>The useful skill Concept is missing.</summary>
    MissingUsefulSkill,
    /// <summary>Has done Other; Number is its closeness to Concept, the occupation of the job, 1 being the same.</summary>
    Occupation,
    /// <summary>Wishes for Other; Number is its closeness to Concept.</summary>
    Wish,
    /// <summary>Number is minutes of travel: by car if the person has one, otherwise as the only table says.</summary>
    Journey,
    /// <summary>Has the demanded card or licence Concept; Other is the wider one if that is what the person has.</summary>
    Licence,
    /// <summary>Has the demanded language Concept well enough; Number is the level as <see cref="LanguageLevel"/>, 0 if neither side has told one.</summary>
    Language,
    /// <summary>The journey is not known; it left nobody out, and somebody should ask.</summary>
    UnknownJourney,
    /// <summary>Number is minutes of travel by public transport.</summary>
    JourneyByTransit,
    /// <summary>The demanded language Concept has not been told of, or its level has not (then Other is the language); it left nobody out, and somebody should ask. Number is the level asked as <see cref="LanguageLevel"/>, 0 if any does.</summary>
    UnknownLanguage,
}

/// <summary>Why one skill stands near another.</summary>
public enum Nearness : byte
{
    /// <summary>Not a matter of nearness.</summary>
    None,
    /// <summary>The held one is a narrower case of the needed one.</summary>
    Narrower,
    /// <summary>The held one is wider than the needed one.</summary>
    Broader,
    /// <summary>The two are close enough to be learnt on the job.</summary>
    Related,
    /// <summary>Both are cases of the same wider skill.</summary>
    Siblings,
}

/// <summary>One reason for or against, without words.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Concept">The concept that the job needs.</param>
/// <param name="Other">The concept that the person has, if another.</param>
/// <param name="Number">See the kind.</param>
/// <param name="Why">Why Other is near Concept, if that is what it says.</param>
public readonly record struct Reason(ReasonKind Kind, ConceptId Concept = default, ConceptId Other = default, double Number = 0, Nearness Why = Nearness.None)
{
    /// <summary>The kind in kebab-case, such as <c>near-skill</c>: the key of its wording.</summary>
    public string Code => Kind switch
    {
        ReasonKind.ExactSkill => "exact-skill",
        ReasonKind.NearSkill => "near-skill",
        ReasonKind.MissingSkill => "missing-skill",
        ReasonKind.MissingUsefulSkill => "missing-useful-skill",
        ReasonKind.Occupation => "occupation",
        ReasonKind.Wish => "wish",
        ReasonKind.Journey => "journey",
        ReasonKind.Licence => "licence",
        ReasonKind.UnknownJourney => "unknown-journey",
        ReasonKind.JourneyByTransit => "journey-by-transit",
        ReasonKind.UnknownLanguage => "unknown-language",
        _ => "language",
    };
}

/// <summary>A person in the order for a job.</summary>
/// <param name="Key">The key of the profile.</param>
/// <param name="Score">Fit from 0 to 1, four decimals.</param>
/// <param name="Reasons">For and against: required skills, then useful ones, each in the order of the taxonomy, then the rest.</param>
public sealed record Ranked(int Key, double Score, IReadOnlyList<Reason> Reasons);

/// <summary>People for a job.</summary>
/// <param name="Considered">Profiles in the index.</param>
/// <param name="Kept">Those who meet all hard conditions; the list shows the best of them.</param>
/// <param name="Filters">Each hard condition of the job in the order of use.</param>
/// <param name="People">Best first.</param>
public sealed record PeopleForJob(int Considered, int Kept, IReadOnlyList<FilterCount> Filters, IReadOnlyList<Ranked> People);

/// <summary>A job in the order for a person.</summary>
/// <param name="JobId">The id of the job.</param>
/// <param name="Score">Fit from 0 to 1, the same number that the person has for the job.</param>
/// <param name="Reasons">For and against.</param>
public sealed record RankedJob(string JobId, double Score, IReadOnlyList<Reason> Reasons);

/// <summary>Jobs for a person.</summary>
/// <param name="Considered">Jobs given.</param>
/// <param name="Kept">Those whose hard conditions the person meets.</param>
/// <param name="Failed">How many jobs each condition shuts out, counted once per condition and job.</param>
/// <param name="Jobs">Best first.</param>
public sealed record JobsForPerson(int Considered, int Kept, IReadOnlyDictionary<HardCondition, int> Failed, IReadOnlyList<RankedJob> Jobs);
