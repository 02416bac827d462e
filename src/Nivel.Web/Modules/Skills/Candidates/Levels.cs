using Nivel.Match;

namespace Nivel.Web.Modules.Skills;

/// <summary>Codes of forms and tables as the engine's types.</summary>
public static class Levels
{
    public static readonly IReadOnlyList<string> All = ["A1", "A2", "B1", "B2", "C1", "C2"];

    public static readonly IReadOnlyList<SkillLevel> OfSkills = [SkillLevel.Learning, SkillLevel.Manages, SkillLevel.Skilled, SkillLevel.Expert];

    public static readonly IReadOnlyList<string> AllShifts = ["day", "evening", "night", "weekend"];

    public static readonly IReadOnlyList<string> AllHours = ["any", "full", "part"];

    public static LanguageLevel Of(string? level) => Enum.TryParse<LanguageLevel>(level, out var known) ? known : LanguageLevel.Unknown;

    /// <summary>How well a skill is mastered; null for what is no step of ours.</summary>
    public static SkillLevel? Mastery(string? typed) => Enum.TryParse<SkillLevel>(typed, out var known) && OfSkills.Contains(known) ? known : null;

    public static WorkHours Hours(string hours) => hours switch { "full" => WorkHours.Full, "part" => WorkHours.Part, _ => WorkHours.NotStated };

    public static WorkShifts Shifts(IEnumerable<string> shifts) => shifts.Aggregate(WorkShifts.NotStated, (all, shift) => all | shift switch
    {
        "day" => WorkShifts.Day,
        "evening" => WorkShifts.Evening,
        "night" => WorkShifts.Night,
        "weekend" => WorkShifts.Weekend,
        _ => WorkShifts.NotStated,
    });
}
