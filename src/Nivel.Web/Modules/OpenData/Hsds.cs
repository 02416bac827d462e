using System.Globalization;
using System.Text.Json.Nodes;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using static Nivel.Web.Modules.OpenData.Answers;

namespace Nivel.Web.Modules.OpenData;

/// <summary>Cards and organisations in the words of the Human Services Data Specification 3.0 (docs.openreferral.org), capacity by the draft of 3.1.</summary>
public sealed partial class Hsds(Texts texts, Terms terms, PublicAddress address)
{
    /// <summary>One-to-one fields, as lists carry them.</summary>
    public JsonObject Service(OpenCard card, OpenBooks books)
    {
        var made = Bare(card, books);
        made["organization"] = Organisation(books.Organisations[card.OrganisationId]);
        return made;
    }

    /// <summary>With everything that belongs to it.</summary>
    public JsonObject FullService(OpenCard card, OpenBooks books)
    {
        var made = Service(card, books);
        foreach (var (name, parts) in Parts(card, books)) if (parts.Count > 0) made[name] = parts;
        return made;
    }

    public static JsonObject Minimal(OpenCard card) => Object(("id", Id(card)), ("modified_date", Instant(card.LastChange)));

    public JsonObject Organisation(OpenOrganisation organisation) => Object(("id", organisation.Id.Value.ToString("D")), ("name", organisation.Name), ("description", texts["OpenData.organisation-what", organisation.Name]),
        ("website", SafeLink.Of(organisation.Website)?.AbsoluteUri));

    public JsonObject FullOrganisation(OpenOrganisation organisation, OpenBooks books, bool fullServices)
    {
        var made = Organisation(organisation);
        if (!string.IsNullOrWhiteSpace(organisation.BusinessId))
            made["organization_identifiers"] = List([Object(("id", StableId.Of(organisation.Id, "y-tunnus")), ("organization_id", organisation.Id.Value.ToString("D")),
                ("identifier_scheme", "FI-PRH"), ("identifier_type", "Y-tunnus"), ("identifier", organisation.BusinessId))]);
        made["locations"] = List([OwnPlace(organisation, books)]);
        made["services"] = List(books.Cards.Where(c => c.OrganisationId == organisation.Id).Select(c => fullServices ? FullService(c, books) : (JsonNode)Object(("id", Id(c)), ("name", c.Name), ("status", "active"))));
        return made;
    }

    public JsonObject AtLocation(OpenCard card, OpenBooks books, bool full)
    {
        var made = Object(("id", PlaceId(card)), ("service_id", Id(card)), ("location_id", LocationId(card)), ("description", card.Where), ("location", Place(card, books)));
        made["service"] = full ? FullService(card, books) : Bare(card, books);
        return made;
    }

    public static string Id(OpenCard card) => card.Id.Value.ToString("D");

    public static string PlaceId(OpenCard card) => StableId.Of(card.Id, "place");

    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private JsonObject Bare(OpenCard card, OpenBooks books) => Object(("id", Id(card)), ("organization_id", card.OrganisationId.Value.ToString("D")), ("name", card.Name), ("alternate_name", Other(card)),
        ("description", card.Summary), ("url", SafeLink.Of(card.Website)?.AbsoluteUri ?? address.Of($"/services/{card.Id}")), ("email", Mail(card)), ("status", "active"),
        ("application_process", card.How), ("fees_description", card.Cost), ("wait_time", card.TakesReferrals ? texts["Services.answers-in", card.AnswerDays] : null), ("eligibility_description", card.ForWhom),
        ("assured_date", card.CheckedOn is { } on ? Day(on) : null), ("alert", Alert(card, books.Today)), ("last_modified", Instant(card.LastChange)));

    /// <summary>A card that nobody has checked for long stays in the directory, and says so.</summary>
    private string? Alert(OpenCard card, DateOnly today) => CardAge.Of(card.CheckedOn, today) switch
    {
        Freshness.Fresh => null,
        Freshness.Outdated => texts["Services.outdated-long", FinnishTime.Spoken(card.CheckedOn!.Value, today), CardAge.FreshDays],
        _ => texts["Services.never-checked-long"],
    };

    private static string? Other(OpenCard card) => ((string?[])[card.NameFi, card.NameSv, card.NameEn]).FirstOrDefault(n => !string.IsNullOrWhiteSpace(n) && n != card.Name);

    private static string? Mail(OpenCard card) => System.Net.Mail.MailAddress.TryCreate(card.Email, out var mail) ? mail.Address : null;
}
