using System.Text.Json.Nodes;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using static Nivel.Web.Modules.OpenData.Answers;

namespace Nivel.Web.Modules.OpenData;

/// <summary>What hangs on a service: telephone, dates, area, languages, terms, places.</summary>
public sealed partial class Hsds
{
    private IEnumerable<(string Name, JsonArray Parts)> Parts(OpenCard card, OpenBooks books)
    {
        var id = Id(card);
        if (!string.IsNullOrWhiteSpace(card.Phone)) yield return ("phones", [Object(("id", StableId.Of(id, "phone")), ("service_id", id), ("number", card.Phone), ("type", "voice"))]);
        yield return ("schedules", List(Schedules(card, id)));
        yield return ("service_areas", List(Areas(card, books, id)));
        yield return ("service_at_locations", [Object(("id", PlaceId(card)), ("service_id", id), ("location_id", LocationId(card)), ("description", card.Where), ("location", Place(card, books)))]);
        yield return ("languages", List(card.Codes(card.Tongues).Select(l => (JsonNode)Object(("id", StableId.Of(id, "language", l)), ("service_id", id), ("name", texts.Has($"Services.language-{l}") ? texts[$"Services.language-{l}"] : l), ("code", l)))));
        yield return ("attributes", List(terms.Attributes(card, id)));
        yield return ("service_capacity", List(Capacity(card, books, id)));
    }

    private IEnumerable<JsonNode> Schedules(OpenCard card, string id)
    {
        if (!string.IsNullOrWhiteSpace(card.When)) yield return Object(("id", StableId.Of(id, "when")), ("service_id", id), ("description", card.When));
        foreach (var group in card.Groups)
            yield return Object(("id", group.Id.Value.ToString("D")), ("service_id", id), ("valid_from", Day(group.StartsOn)), ("valid_to", group.EndsOn is { } ends ? Day(ends) : null), ("dtstart", Day(group.StartsOn)),
                ("description", group.Name.Length > 0 ? group.Name : texts[group.EndsOn is null ? "Services.continuous" : "Services.group"]), ("schedule_link", address.Of($"/services/{card.Id}/groups.ics")));
    }

    /// <summary>The municipalities that the card names, or the whole area; never those that have said "not here".</summary>
    private static IEnumerable<JsonNode> Areas(OpenCard card, OpenBooks books, string id)
    {
        var own = books.Towns.Values.Where(t => t.AreaId == card.AreaId && !card.NotIn.Contains(t.Code)).ToList();
        var named = card.Codes(card.Towns).ToHashSet();
        if (named.Count == 0 && card.NotIn.Count == 0 && books.Areas.GetValueOrDefault(card.AreaId) is { } area)
            return [Object(("id", StableId.Of(id, "area")), ("service_id", id), ("name", area.Name), ("extent", area.Name), ("extent_type", "text"))];
        return own.Where(t => named.Count == 0 || named.Contains(t.Code)).OrderBy(t => t.Code, StringComparer.Ordinal)
            .Select(t => (JsonNode)Object(("id", StableId.Of(id, "area", t.Code)), ("service_id", id), ("name", t.Name), ("extent", t.Code), ("extent_type", "text"), ("uri", $"http://www.stat.fi/codelist/kunta/{t.Code}")));
    }

    /// <summary>Free places by the draft of 3.1, one for each group that still takes people in.</summary>
    private IEnumerable<JsonNode> Capacity(OpenCard card, OpenBooks books, string id) => card.Groups.Where(g => Places.TakesIn(g.StartsOn, g.EndsOn, books.Today)).Select(g => (JsonNode)Object(
        ("id", StableId.Of(id, "capacity", g.Id)), ("service_id", id), ("unit", Object(("id", StableId.Of("unit", "place")), ("name", texts["OpenData.unit-place"]), ("identifier", "place"))), ("unit_id", StableId.Of("unit", "place")),
        ("available", g.Free), ("maximum", g.Places), ("description", g.Name), ("updated", Instant(books.ReadAt))));

    private static string LocationId(OpenCard card) => string.IsNullOrWhiteSpace(card.Where) ? StableId.Of(card.OrganisationId, "own-place") : StableId.Of(card.Id, "location");

    /// <summary>Where it is in the provider's words; a street address is given only by those who have one, and cards have none of their own.</summary>
    private JsonObject Place(OpenCard card, OpenBooks books)
    {
        var organisation = books.Organisations[card.OrganisationId];
        if (string.IsNullOrWhiteSpace(card.Where)) return OwnPlace(organisation, books);
        var place = Object(("id", LocationId(card)), ("location_type", "physical"), ("organization_id", organisation.Id.Value.ToString("D")), ("name", organisation.Name), ("description", card.Where));
        if (!string.IsNullOrWhiteSpace(card.Accessibility)) place["accessibility"] = List([Object(("id", StableId.Of(card.Id, "accessibility")), ("location_id", LocationId(card)), ("description", card.Accessibility))]);
        return place;
    }

    private static JsonObject OwnPlace(OpenOrganisation organisation, OpenBooks books) => Object(("id", StableId.Of(organisation.Id, "own-place")), ("location_type", "physical"), ("organization_id", organisation.Id.Value.ToString("D")),
        ("name", organisation.Name), ("description", books.Towns.GetValueOrDefault(organisation.MunicipalityCode ?? "")?.Name));
}
