using System.Text.Json;
using Nivel.Web.Modules.Services.Classes;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Services.Ptv;

/// <summary>Reads the three shapes in which the service catalogue is published: national descriptions, objects of the open interface, and the older list.</summary>
public static class PtvJson
{
    /// <summary>The card, or null with the code of what is wrong: "not-a-service" for channels and such, "value-missing" for a service without key or name.</summary>
    public static (PtvCard? Card, string? Problem) Read(JsonElement service)
    {
        if (service.ValueKind != JsonValueKind.Object) return (null, "not-a-service");
        var card = service.TryGetProperty("serviceNames", out _) ? Open(service)
            : service.TryGetProperty("name_fi", out _) || service.TryGetProperty("name_sv", out _) ? Description(service)
            : service.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String && service.TryGetProperty("serviceClass", out _) ? Older(service) : null;
        if (card is null) return (null, "not-a-service");
        return card.Key.Length is 0 or > 100 || card.Name is null ? (null, "value-missing") : (card, null);
    }

    private static PtvCard Description(JsonElement s) => new(Text(s, "id") ?? "")
    {
        NameFi = Short(Text(s, "name_fi")), NameSv = Short(Text(s, "name_sv")), NameEn = Short(Text(s, "name_en")),
        SummaryFi = PlainText.Of(Text(s, "short_fi")), SummarySv = PlainText.Of(Text(s, "short_sv")), SummaryEn = PlainText.Of(Text(s, "short_en")),
        How = PlainText.Of(Text(s, "desc_fi")) ?? PlainText.Of(Text(s, "background_fi")), Cost = Charge(Text(s, "ChargeType")),
        Terms = Terms(s, "ServiceClass", "TargetGroup", "LifeEvent"),
    };

    private static PtvCard Open(JsonElement s) => new(Text(s, "id") ?? "")
    {
        NameFi = Short(Said(s, "serviceNames", "fi", "Name")), NameSv = Short(Said(s, "serviceNames", "sv", "Name")), NameEn = Short(Said(s, "serviceNames", "en", "Name")),
        SummaryFi = PlainText.Of(Said(s, "serviceDescriptions", "fi", "Summary")), SummarySv = PlainText.Of(Said(s, "serviceDescriptions", "sv", "Summary")), SummaryEn = PlainText.Of(Said(s, "serviceDescriptions", "en", "Summary")),
        How = PlainText.Of(Said(s, "serviceDescriptions", "fi", "Description")), Prerequisites = PlainText.Of(Said(s, "requirements", "fi", null)), Cost = Charge(Text(s, "serviceChargeType")),
        Municipalities = [.. List(s, "areas").SelectMany(a => List(a, "municipalities")).Select(m => Text(m, "code")).OfType<string>().Where(c => c.Length == 3 && c.All(char.IsAsciiDigit)).Distinct()],
        Languages = [.. List(s, "languages").Where(l => l.ValueKind == JsonValueKind.String).Select(l => l.GetString()!).Where(CardCodes.Languages.Contains).Distinct()],
        Provider = Responsible(s), Phone = Contact(s, "phoneNumbers", "number"), Email = Contact(s, "emails", "value"), Website = Contact(s, "webPages", "url"),
        Terms = Terms(s, "serviceClasses", "targetGroups", "lifeEvents"),
    };

    private static PtvCard Older(JsonElement s) => new($"2016-{(s.TryGetProperty("id", out var id) ? id.ToString() : "")}")
    {
        NameFi = Short(Text(s, "name")), SummaryFi = PlainText.Of(Text(s, "shortDescription")), How = PlainText.Of(Text(s, "description")), Prerequisites = PlainText.Of(Text(s, "requirements")),
        Cost = Charge(Text(s, "serviceCharge")), Municipalities = [.. List(s, "municipality").Where(m => m.ValueKind == JsonValueKind.String).Select(m => m.GetString()!.Split(' ')[^1]).Where(c => c.Length == 3 && c.All(char.IsAsciiDigit))],
        Languages = [.. List(s, "language").Where(l => l.ValueKind == JsonValueKind.String).Select(l => l.GetString()!).Where(CardCodes.Languages.Contains)],
        Terms = Terms(s, "serviceClass", "targetGroup", "lifeEvent"),
    };

    /// <summary>By code where the source tells it, else by the Finnish name: each shape of the catalogue writes them its own way.</summary>
    private static IReadOnlyList<TermWord> Terms(JsonElement s, string classes, string groups, string events)
    {
        IEnumerable<TermWord> Of(TermList list, string name) => List(s, name).Select(Word).OfType<string>().Where(w => w.Length is > 0 and <= 200).Select(w => new TermWord(list, w));
        return [.. Of(TermList.Class, classes).Concat(Of(TermList.Group, groups)).Concat(Of(TermList.Event, events)).Distinct().Take(CardForm.MostTerms)];
    }

    private static string? Word(JsonElement term) => term.ValueKind == JsonValueKind.String ? term.GetString()
        : Text(term, "code") is { Length: > 0 } code && ServiceTerm.IsCode(code) ? code
        : Text(term, "Value") ?? Said(term, "name", "fi", null);

    /// <summary>The value in a language; of the wanted type when types are told, else the first one.</summary>
    private static string? Said(JsonElement s, string list, string language, string? type)
    {
        var spoken = List(s, list).Where(v => Text(v, "language") == language).ToList();
        // A text in no language of ours is better than none: the keeper of the draft sees it and puts it right.
        if (spoken.Count == 0 && language == "fi") spoken = [.. List(s, list).Where(v => Text(v, "language") is not ("sv" or "en"))];
        var typed = type is null ? spoken : [.. spoken.Where(v => Text(v, "type") == type)];
        return (typed.Count > 0 ? typed : type is "Name" ? spoken : []).Select(v => Text(v, "value")).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));
    }

    private static string? Responsible(JsonElement s)
    {
        var organisations = List(s, "organizations").ToList();
        var chosen = organisations.FirstOrDefault(o => Text(o, "roleType") == "Responsible");
        if (chosen.ValueKind == JsonValueKind.Undefined) chosen = organisations.FirstOrDefault();
        return chosen.ValueKind == JsonValueKind.Object && chosen.TryGetProperty("organization", out var organisation) ? Short(Text(organisation, "name")) : null;
    }

    private static string? Contact(JsonElement s, string list, string value) => List(s, "serviceChannels").Where(c => c.ValueKind == JsonValueKind.Object && c.TryGetProperty("contactDetails", out _))
        .SelectMany(c => List(c.GetProperty("contactDetails"), list)).Select(v => Text(v, value)).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)) is { } found && found.Length <= 250 ? found.Trim() : null;

    private static string? Charge(string? type) => type switch { "Free" or "FreeOfCharge" or "free" => "Maksuton", "Chargeable" or "Charged" or "chargeable" => "Maksullinen", _ => null };

    private static string? Short(string? text) => PlainText.Of(text)?.ReplaceLineEndings(" ") is { } plain ? plain.Length > 300 ? plain[..300] : plain : null;

    private static IEnumerable<JsonElement> List(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
