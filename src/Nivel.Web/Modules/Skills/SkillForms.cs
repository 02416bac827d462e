using Nivel.Match;

namespace Nivel.Web.Modules.Skills;

/// <summary>What a person said of one suggestion: yes, no, learn; nothing yet leaves it as it was.</summary>
public sealed class SkillChoice
{
    public string Id { get; set; } = "";
    public string? As { get; set; }
    public int? Years { get; set; }
    public int? LastUsedYear { get; set; }
    public string? Level { get; set; }
    public string? Mastery { get; set; }

    /// <summary>The words that led to the suggestion, and their language.</summary>
    public string? Words { get; set; }
    public string? Language { get; set; }

    /// <summary>A better name for the same words, if the person chose one.</summary>
    public string? Instead { get; set; }

    /// <summary>The text itself denied it: a no agrees with the suggestion.</summary>
    public bool WasDenied { get; set; }
}

/// <summary>What a person said of an occupation that was found in the words: done, wished for, or no.</summary>
public sealed class WorkChoice
{
    public string Id { get; set; } = "";
    public string? As { get; set; }
}

/// <summary>Wishes for work, as the form has them.</summary>
public sealed class WishForm
{
    public List<string> Wished { get; set; } = [];
    public string? Search { get; set; }
    public string Hours { get; set; } = "any";
    public List<string> Shifts { get; set; } = [];
    public int CommuteMinutes { get; set; } = 60;
    public List<string> Places { get; set; } = [];
    public bool HasCar { get; set; }
    public bool? MayWork { get; set; }
    public DateOnly? AvailableFrom { get; set; }
    public bool WantsMatching { get; set; }
}

/// <summary>What is told of a skill, as somebody typed it.</summary>
public sealed record TypedYears(string Years, string LastUsed, string Mastery);

/// <summary>A name of the classification with its id.</summary>
public sealed record SkillName(string Id, string Label)
{
    public bool IsLanguage { get; init; }
}

/// <summary>One suggestion with the words that led to it, and other names that the words may mean.</summary>
public sealed record SkillSuggestion(string Id, string Label, string Words, string Language, int? Years, string? Level, string? Preset, bool IsLanguage, IReadOnlyList<SkillName> Others)
{
    /// <summary>Mastery as the words state it.</summary>
    public SkillLevel? Mastery { get; init; }

    public bool WasDenied => Preset == "no";
}

/// <summary>An occupation found in the words.</summary>
public sealed record WorkSuggestion(string Id, string Label, string Words, string? Preset);

/// <summary>One thing the person has or wants to learn; <paramref name="Words"/> are the person's own where they differ from the name.</summary>
public sealed record KnownSkill(string Id, string Label, int? Years, string? Level, string? Words)
{
    public int? LastUsedYear { get; init; }
    public SkillLevel? Mastery { get; init; }
    public SkillKind Kind { get; init; }
    public bool IsLanguage => Kind == SkillKind.Language;

    /// <summary>A card or a licence is held or not: it has no level and no years.</summary>
    public bool HasDetails => Kind is not (SkillKind.Card or SkillKind.Licence);
}

/// <summary>Everything that the page of skills shows, for the person and for the coach.</summary>
public sealed record SkillsView(
    IReadOnlyList<(string Theme, IReadOnlyList<SkillSuggestion> Suggestions)> Suggested, IReadOnlyList<KnownSkill> Has, IReadOnlyList<KnownSkill> Learning,
    WishForm Wish, IReadOnlyList<SkillName> Occupations, string? Words, bool HasRead, bool IsOwn, string? Done, IReadOnlyList<string> Problems)
{
    /// <summary>Occupations within reach of what the person has.</summary>
    public IReadOnlyList<ReachRow> Reach { get; init; } = [];

    /// <summary>Occupations found in the words, and those that the person has said to have done.</summary>
    public IReadOnlyList<WorkSuggestion> SuggestedWork { get; init; } = [];
    public IReadOnlyList<SkillName> DoneWork { get; init; } = [];

    /// <summary>Municipalities of the area, to choose where work suits.</summary>
    public IReadOnlyList<(string Code, string Name)> Towns { get; init; } = [];

    /// <summary>Years as they were typed, by skill, where they could not be kept.</summary>
    public IReadOnlyDictionary<string, TypedYears> TypedYears { get; init; } = new Dictionary<string, TypedYears>();

    /// <summary>Open where it is of use: a language without a level, or something to correct.</summary>
    public bool ShowsDetails => TypedYears.Count > 0 || Has.Any(s => s is { IsLanguage: true, Level: null });

    /// <summary>What was looked for by name, and what was found.</summary>
    public string? Find { get; init; }
    public IReadOnlyList<SkillName> Found { get; init; } = [];
}
