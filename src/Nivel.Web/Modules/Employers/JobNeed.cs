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

    /// <summary>Language concept → lowest level A1…C2: hard conditions.</summary>
    public IReadOnlyDictionary<string, string> Languages { get; init; } = new Dictionary<string, string>();

    /// <summary>full, part or any.</summary>
    public string Hours { get; init; } = "any";

    /// <summary>day, evening, night, weekend; empty means day.</summary>
    public IReadOnlyList<string> Shifts { get; init; } = [];

    public DateOnly? StartsOn { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public static JobNeed FromJson(string json) => JsonSerializer.Deserialize<JobNeed>(json, JsonSerializerOptions.Web) ?? Empty;
}
