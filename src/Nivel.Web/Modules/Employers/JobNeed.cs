using System.Text.Json;

namespace Nivel.Web.Modules.Employers;

/// <summary>What a job asks, as recognised from the employer's words and corrected by the adviser. Concept ids are those of the installed taxonomy.</summary>
public sealed record JobNeed
{
    public static readonly JobNeed Empty = new();

    public string? OccupationId { get; init; }
    public IReadOnlyList<string> RequiredSkills { get; init; } = [];
    public IReadOnlyList<string> UsefulSkills { get; init; } = [];

    /// <summary>Cards and licences: hard conditions.</summary>
    public IReadOnlyList<string> Cards { get; init; } = [];

    /// <summary>Language concept → lowest level A1…C2, empty where any level will do: hard conditions.</summary>
    public IReadOnlyDictionary<string, string> Languages { get; init; } = new Dictionary<string, string>();

    /// <summary>full, part or any.</summary>
    public string Hours { get; init; } = "any";

    /// <summary>day, evening, night, weekend; empty where the employer has not said, which leaves nobody out.</summary>
    public IReadOnlyList<string> Shifts { get; init; } = [];

    public DateOnly? StartsOn { get; init; }

    /// <summary>A person has been through it: what an advertisement says later does not overwrite it.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>The day on which the advertisement changed after the correction; null when nothing waits to be looked at.</summary>
    public DateOnly? AdvertChangedOn { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public static JobNeed FromJson(string json) => JsonSerializer.Deserialize<JobNeed>(json, JsonSerializerOptions.Web) ?? Empty;
}
