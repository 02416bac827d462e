namespace Nivel.Match;

/// <summary>Level of a language on the Common European scale, and mother tongue above it.</summary>
public enum LanguageLevel
{
    /// <summary>Not stated.</summary>
    Unknown,
    /// <summary>Breakthrough (alkeet).</summary>
    A1,
    /// <summary>Waystage.</summary>
    A2,
    /// <summary>Threshold (toimiva peruskielitaito).</summary>
    B1,
    /// <summary>Vantage (hyvä).</summary>
    B2,
    /// <summary>Effective operation (sujuva).</summary>
    C1,
    /// <summary>Mastery (erinomainen).</summary>
    C2,
    /// <summary>Mother tongue (äidinkieli).</summary>
    Native,
}

/// <summary>How well somebody masters a skill that is no language, as they say themselves.</summary>
public enum SkillLevel
{
    /// <summary>Not stated: neither helps nor hurts.</summary>
    NotStated,
    /// <summary>Is learning (opettelee).</summary>
    Learning,
    /// <summary>Manages the basics (perusteet).</summary>
    Manages,
    /// <summary>Skilled, works without help (hyvä, sujuva).</summary>
    Skilled,
    /// <summary>Expert (vahva, erinomainen).</summary>
    Expert,
}

/// <summary>A skill found in a text (tunnistettu osaaminen); a suggestion for the person to confirm, never a fact.</summary>
/// <param name="SkillId">The skill.</param>
/// <param name="Label">Its label in the language of the text.</param>
/// <param name="Score">Certainty from 0 to 1; below <see cref="Extractor.LeastScore"/> is not returned.</param>
/// <param name="Status">Has, wants to learn, or denied.</param>
/// <param name="Start">Index in the text of the first character that led to it.</param>
/// <param name="End">Index after the last one.</param>
public sealed record RecognisedSkill(ConceptId SkillId, string Label, double Score, SkillStatus Status, int Start, int End)
{
    /// <summary>Years of experience if stated beside it, otherwise null; months count as parts of a year.</summary>
    public double? Years { get; init; }

    /// <summary>Level if the skill is a language and a level is stated beside it.</summary>
    public LanguageLevel Level { get; init; }

    /// <summary>Mastery if the skill is no language, card or licence and its words are beside it.</summary>
    public SkillLevel Mastery { get; init; }
}

/// <summary>An occupation found in a text.</summary>
/// <param name="OccupationId">The occupation.</param>
/// <param name="Label">Its label in the language of the text.</param>
/// <param name="Score">Certainty from 0 to 1.</param>
/// <param name="Status">Has done it, wishes for it, or denied.</param>
/// <param name="Start">Index in the text of the first character that led to it.</param>
/// <param name="End">Index after the last one.</param>
public sealed record RecognisedOccupation(ConceptId OccupationId, string Label, double Score, SkillStatus Status, int Start, int End)
{
    /// <summary>Years of experience if stated beside it, otherwise null.</summary>
    public double? Years { get; init; }
}

/// <summary>All that was found in a text, in the order of the text, each concept once.</summary>
/// <param name="Language">The language that the text was read in.</param>
/// <param name="Skills">Skills, cards, licences and languages.</param>
/// <param name="Occupations">Occupations.</param>
public sealed record Recognition(Language Language, IReadOnlyList<RecognisedSkill> Skills, IReadOnlyList<RecognisedOccupation> Occupations);
