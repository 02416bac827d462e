using System.Text.Json;
using Nivel.Match;

namespace Nivel.Web.Modules.Skills;

/// <summary>A reason of the engine in the form in which it is kept with a candidate: ids and numbers, worded when shown.</summary>
public sealed record StoredReason(ReasonKind Kind, string? Concept, string? Other, double Number, Nearness Why = Nearness.None)
{
    public static string Write(IEnumerable<Reason> reasons) =>
        JsonSerializer.Serialize(reasons.Select(r => new StoredReason(r.Kind, r.Concept.Value, r.Other.Value, r.Number, r.Why)), JsonSerializerOptions.Web);

    public static IReadOnlyList<Reason> Read(string json) =>
        [.. (JsonSerializer.Deserialize<List<StoredReason>>(json, JsonSerializerOptions.Web) ?? []).Select(r => new Reason(r.Kind, new(r.Concept ?? ""), new(r.Other ?? ""), r.Number, r.Why))];
}
