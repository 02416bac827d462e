using System.Text.Json.Serialization;

namespace Nivel.Web.Modules.Needs;

/// <summary>The parts of life that a mapping goes through, in the order of the conversation.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NeedTheme>))]
public enum NeedTheme { Work, Everyday, WorkAbility, Economy, Housing, Language, People, Mobility }

[JsonConverter(typeof(JsonStringEnumConverter<NeedLevel>))]
public enum NeedLevel { NotAsked, None, Some, Much }

/// <summary>Whether health affects work, as the person tells it. Nothing else of health is asked.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AffectsWork>))]
public enum AffectsWork { NotTold, No, Yes }

/// <summary>What a mapping says of one theme.</summary>
/// <param name="Need">How much help is needed, as agreed in the conversation.</param>
/// <param name="Words">The person's own words.</param>
/// <param name="OwnNeed">How much help the person answered to need, alone on the own pages.</param>
/// <param name="Step">The words of the plan step that answers the need. Steps are copied from version to version of the plan; their words stay.</param>
/// <param name="UnmetOn">The day on which it was noted that no service answers the need.</param>
public sealed record NeedLine(NeedTheme Theme, NeedLevel Need = NeedLevel.NotAsked, string? Resources = null, string? Obstacles = null, string? Words = null,
    NeedLevel OwnNeed = NeedLevel.NotAsked, AffectsWork Affects = AffectsWork.NotTold, string? Step = null, DateOnly? UnmetOn = null)
{
    public const int Longest = 1000;

    [JsonIgnore] public bool IsNeed => Need is NeedLevel.Some or NeedLevel.Much;

    /// <summary>A need with neither a step nor a note that nothing answers it.</summary>
    [JsonIgnore] public bool IsWithoutAnswer => IsNeed && Step is null && UnmetOn is null;

    /// <summary>Of health only whether it affects work: no field for a diagnosis exists, so none can be written (D-05).</summary>
    public static bool HasWords(NeedTheme theme) => theme != NeedTheme.WorkAbility;

    internal NeedLine Plain() => HasWords(Theme) ? this with { Affects = AffectsWork.NotTold } : this with { Resources = null, Obstacles = null, Words = null };
}

/// <summary>One theme between two mappings.</summary>
public sealed record NeedChange(NeedTheme Theme, NeedLevel Before, NeedLevel After, bool HasNewWords)
{
    /// <summary>Themes that are not as they were, in the order of the conversation.</summary>
    public static IReadOnlyList<NeedChange> Between(NeedsAssessment before, NeedsAssessment after) =>
        [.. after.Lines.Select(now => (Now: now, Was: before.Of(now.Theme)))
            .Select(x => new NeedChange(x.Now.Theme, x.Was.Need, x.Now.Need, (x.Was.Resources, x.Was.Obstacles, x.Was.Words, x.Was.Affects) != (x.Now.Resources, x.Now.Obstacles, x.Now.Words, x.Now.Affects)))
            .Where(c => c.Before != c.After || c.HasNewWords)];
}
