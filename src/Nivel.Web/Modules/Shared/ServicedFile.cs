using System.Text.Json;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>A file of content whose parts lead to services: what the templates of profiling and of instruments have in common.</summary>
public abstract class ServicedFile : WordedFile
{
    protected List<SuggestedNeed> Needs(JsonElement root)
    {
        var needs = List(root, "", "needs", mayBeEmpty: true).Select(n => new SuggestedNeed(Code(n.Item, n.Place, "code"), Words(n.Item, n.Place, "name"), Filter(n.Item, n.Place))).ToList();
        Once(needs.Select(n => n.Code), "needs");
        return needs;
    }

    /// <summary>From when and until when a version is asked.</summary>
    protected (DateOnly From, DateOnly? Until) InForce(JsonElement root)
    {
        var (from, until) = (Day(root, "inForceFrom", true), Day(root, "inForceUntil", false));
        if (until < from) Bad("days", "inForceUntil");
        return (from ?? default, until);
    }

    protected ServiceFilter? Filter(JsonElement item, string place)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("services", out var filter) || filter.ValueKind == JsonValueKind.Null) return null;
        if (filter.ValueKind != JsonValueKind.Object) { Bad("object", $"{place}.services"); return null; }
        foreach (var part in filter.EnumerateObject().Where(p => p.Name is not ("phase" or "field" or "target"))) Bad("unknown-filter", $"{place}.services", part.Name);
        return new(Text(filter, "phase"), Text(filter, "field"), Text(filter, "target"));
    }
}
