using System.Text.Json.Nodes;
using Nivel.Web.Platform;
using Nivel.Web.Modules.Services;
using static Nivel.Web.Modules.OpenData.Answers;

namespace Nivel.Web.Modules.OpenData;

/// <summary>The directory in the words of data·inclusion v1 (github.com/gip-inclusion/data-inclusion-schema). Codes that say something else than ours are left out: a wrong code is worse than none.</summary>
public sealed class DataInclusion(PublicAddress address)
{
    private const string Source = "nivel";

    private static readonly Dictionary<string, string> Types = new()
    {
        ["guidance"] = "information", ["event"] = "information", ["coaching"] = "accompagnement", ["work"] = "accompagnement", ["business"] = "accompagnement",
        ["integration"] = "accompagnement", ["wellbeing"] = "accompagnement", ["workshop"] = "atelier", ["education"] = "formation", ["card"] = "formation",
    };

    private static readonly Dictionary<string, string> Publics = new()
    {
        ["everyone"] = "tous-publics", ["youth"] = "jeunes", ["55-plus"] = "seniors", ["long-term"] = "demandeurs-emploi", ["immigrants"] = "personnes-exilees",
    };

    public JsonArray Structures(OpenBooks books) => List(books.Organisations.Values.OrderBy(o => o.Id.Value).Select(o => Object(
        ("source", Source), ("id", Key(o.Id.Value)), ("nom", Name(o.Name)), ("commune", books.Towns.GetValueOrDefault(o.MunicipalityCode ?? "")?.NameFi), ("site_web", SafeLink.Of(o.Website)?.AbsoluteUri),
        ("date_maj", Hsds.Day(Changed(books.Cards.Where(c => c.OrganisationId == o.Id)))))));

    public JsonArray Services(OpenBooks books) => List(books.Cards.Select(c => Service(c, books)));

    private JsonObject Service(OpenCard card, OpenBooks books)
    {
        var (page, site) = (address.Of($"/services/{card.Id}"), SafeLink.Of(card.Website)?.AbsoluteUri);
        var mail = System.Net.Mail.MailAddress.TryCreate(card.Email, out var known) ? known.Address : null;
        return Object(("source", Source), ("structure_id", Key(card.OrganisationId.Value)), ("id", Key(card.Id.Value)), ("nom", Name(card.Name)), ("description", Long(card)), ("date_maj", Hsds.Day(Changed([card]))),
            ("type", Types.GetValueOrDefault(card.Field)), ("lien_source", page), ("lien_mobilisation", site), ("courriel", mail), ("telephone", card.Phone), ("frais", card.Cost?.StartsWith("Maksuton", StringComparison.OrdinalIgnoreCase) == true ? "gratuit" : null),
            ("frais_precisions", card.Cost), ("publics", List(card.Codes(card.Targets).Select(t => Publics.GetValueOrDefault(t)).OfType<string>().Distinct().Select(p => (JsonNode)p))), ("publics_precisions", card.ForWhom),
            ("mobilisable_par", List(card.TakesReferrals ? ["usagers", "professionnels"] : ["usagers"])), ("modes_mobilisation", List(Ways(mail, card.Phone, site))), ("mobilisation_precisions", card.How),
            ("commune", books.Towns.GetValueOrDefault(books.Organisations[card.OrganisationId].MunicipalityCode ?? "")?.NameFi));
    }

    private static IEnumerable<JsonNode> Ways(string? mail, string? phone, string? site)
    {
        if (mail is not null) yield return "envoyer-un-courriel";
        if (!string.IsNullOrWhiteSpace(phone)) yield return "telephoner";
        if (site is not null) yield return "utiliser-lien-mobilisation";
    }

    private static string Key(Guid id) => $"{Source}--{id:D}";

    /// <summary>3–150 letters and no full stop at the end, as the schema wants.</summary>
    private static string Name(string name) => (name.Length > 150 ? name[..150] : name).TrimEnd('.', ' ').PadRight(3, '-');

    private static string Long(OpenCard card) => string.Join("\n\n", ((string?[])[card.Summary, card.How]).Where(t => !string.IsNullOrWhiteSpace(t))) is { Length: >= 5 } text ? (text.Length > 10_000 ? text[..10_000] : text) : $"{card.Name} –";

    private static DateOnly Changed(IEnumerable<OpenCard> cards) => DateOnly.FromDateTime(cards.Max(c => c.LastChange).UtcDateTime);
}
