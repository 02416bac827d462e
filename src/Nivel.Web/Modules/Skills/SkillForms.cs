namespace Nivel.Web.Modules.Skills;

/// <summary>What a person said of one suggestion: yes, no, learn; nothing yet leaves it as it was.</summary>
public sealed class SkillChoice
{
    public string Id { get; set; } = "";
    public string? As { get; set; }
    public int? Years { get; set; }
    public string? Level { get; set; }
}

/// <summary>Wishes for work, as the form has them.</summary>
public sealed class WishForm
{
    public List<string> Wished { get; set; } = [];
    public string? Search { get; set; }
    public string Hours { get; set; } = "any";
    public List<string> Shifts { get; set; } = [];
    public int CommuteMinutes { get; set; } = 60;
    public bool HasCar { get; set; }
    public bool? MayWork { get; set; }
    public DateOnly? AvailableFrom { get; set; }
    public bool WantsMatching { get; set; }
}

/// <summary>One suggestion with the words that led to it.</summary>
public sealed record SkillSuggestion(string Id, string Label, string Words, int? Years, string? Level, string? Preset, bool IsLanguage);

/// <summary>One thing the person has or wants to learn.</summary>
public sealed record KnownSkill(string Id, string Label, int? Years, string? Level);

/// <summary>Everything that the page of skills shows, for the person and for the coach.</summary>
public sealed record SkillsView(
    IReadOnlyList<(string Theme, IReadOnlyList<SkillSuggestion> Suggestions)> Suggested, IReadOnlyList<KnownSkill> Has, IReadOnlyList<KnownSkill> Learning,
    WishForm Wish, IReadOnlyList<(string Id, string Label)> Occupations, string? Words, bool HasRead, bool IsOwn, bool IsEsco, string? Done, IReadOnlyList<string> Problems)
{
    /// <summary>Occupations within reach of what the person has.</summary>
    public IReadOnlyList<ReachRow> Reach { get; init; } = [];
}
