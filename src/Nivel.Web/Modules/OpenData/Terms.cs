using System.Text.Json.Nodes;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Classes;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using static Nivel.Web.Modules.OpenData.Answers;

namespace Nivel.Web.Modules.OpenData;

/// <summary>The classifications by which cards are sorted, as taxonomies of the specification.</summary>
public sealed class Terms(TermShelf shelf, Texts texts)
{
    private static readonly IReadOnlyList<string> Own = ["field", "target", "phase"];

    /// <summary>The house's own three, and of the national lists those that have been taken in.</summary>
    public IReadOnlyList<string> Taxonomies => [.. Own, .. Enum.GetValues<TermList>().Where(list => shelf.Now.Values.Any(t => t.List == list)).Select(NameOf)];

    private static string NameOf(TermList list) => list switch { TermList.Class => "service-class", TermList.Group => "target-group", _ => "life-event" };

    public IReadOnlyList<(string Code, string Name)> Of(string taxonomy) => taxonomy switch
    {
        "field" => [.. CardCodes.Fields.Select(f => (f, texts[$"Services.field-{f}"]))],
        "target" => [.. CardCodes.Targets.Select(g => (g, texts[$"Services.target-{g}"]))],
        "service-class" or "target-group" or "life-event" => [.. shelf.Now.Values.Where(t => NameOf(t.List) == taxonomy).Select(t => (t.Code, t.Name))],
        _ => [.. PhaseLine.InUse.Select(l => (l.ToString(), PhaseLine.Name(l.ToString(), texts)))],
    };

    public JsonObject Taxonomy(string code) => Object(("id", IdOf(code)), ("name", texts[$"OpenData.taxonomy-{code}"]), ("description", texts[$"OpenData.taxonomy-{code}-what"]), ("version", "1"));

    public JsonObject Term(string taxonomy, string code, string name) => Object(("id", IdOf(taxonomy, code)), ("code", code), ("name", name), ("description", name), ("taxonomy", texts[$"OpenData.taxonomy-{taxonomy}"]),
        ("taxonomy_detail", Taxonomy(taxonomy)), ("language", Languages.Current), ("taxonomy_id", IdOf(taxonomy)));

    public static string IdOf(string taxonomy) => StableId.Of("taxonomy", taxonomy);

    public static string IdOf(string taxonomy, string code) => StableId.Of("term", taxonomy, code);

    /// <summary>The terms that a card carries.</summary>
    public static IEnumerable<(string Taxonomy, string Code)> On(OpenCard card) =>
        [("field", card.Field), .. card.Codes(card.Targets).Select(t => ("target", t)), .. card.Phases.Select(p => ("phase", p.ToString())), .. card.Codes(card.Terms).Select(c => (NameOf(ServiceTerm.ListOf(c)), c))];

    public IEnumerable<JsonNode> Attributes(OpenCard card, string linkId) =>
        from held in On(card)
        from term in Of(held.Taxonomy)
        where term.Code == held.Code
        select (JsonNode)Object(("id", StableId.Of(linkId, held.Taxonomy, held.Code)), ("link_id", linkId), ("taxonomy_term_id", IdOf(held.Taxonomy, held.Code)), ("link_type", held.Taxonomy),
            ("link_entity", "service"), ("taxonomy_term", Term(held.Taxonomy, term.Code, term.Name)));
}
