using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Insight.Released;

/// <summary>The released figures as a JSON-stat 2.0 dataset (json-stat.org): the form in which the national statistics answer, with its description inside.</summary>
public sealed class JsonStat(Db db, Texts texts)
{
    public async Task<JsonObject> Of(EmploymentArea area, Uri? licence)
    {
        var id = area.Id;
        var figures = await StatisticsFile.All(db, area);
        var names = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == id).ToDictionaryAsync(m => m.Code, m => m.Name);
        List<string> indicators = [.. Indicator.All.Select(i => i.Code).Where(c => figures.Exists(f => f.Indicator == c))], months = [.. figures.Select(f => f.Month).Distinct().Order(StringComparer.Ordinal)], places = ["", .. figures.Where(f => f.By != "").Select(f => f.Group).Distinct().Order(StringComparer.Ordinal)];
        var (values, states) = (new JsonObject(), new JsonObject());
        foreach (var figure in figures.Where(f => indicators.Contains(f.Indicator))) Put(figure, $"{(indicators.IndexOf(figure.Indicator) * months.Count + months.IndexOf(figure.Month)) * places.Count + places.IndexOf(figure.Group)}", values, states);
        return new()
        {
            ["version"] = "2.0", ["class"] = "dataset", ["label"] = texts["Insight.statistics-of", area.Name], ["source"] = area.Name,
            ["updated"] = figures.Count == 0 ? null : figures.Max(f => f.RevisedAt ?? f.ReleasedAt).ToString("O"),
            ["id"] = Words(["indicator", "month", "place"]), ["size"] = new JsonArray(indicators.Count, months.Count, places.Count),
            ["role"] = new JsonObject { ["time"] = Words(["month"]), ["metric"] = Words(["indicator"]), ["geo"] = Words(["place"]) },
            ["dimension"] = new JsonObject
            {
                ["indicator"] = Dimension(texts["Insight.report-figure"], indicators, i => texts[$"Insight.{i}"], i => texts[$"Insight.{i}-definition"]),
                ["month"] = Dimension(texts["Insight.month"], months, m => m),
                ["place"] = Dimension(texts["Insight.by-place-choice"], [.. places.Select(p => p == "" ? "area" : p)], p => p == "area" ? area.Name : names.GetValueOrDefault(p, texts["Insight.group-unknown"])),
            },
            ["value"] = values, ["status"] = states,
            ["extension"] = new JsonObject { ["licence"] = licence?.AbsoluteUri, ["status"] = new JsonObject { ["hidden"] = texts["Insight.report-hidden", Indicator.SmallCell], ["none"] = texts["Insight.state-none"], ["revised"] = texts["Insight.state-revised"] } },
        };
    }

    private static void Put(PublicFigure figure, string at, JsonObject values, JsonObject states)
    {
        if (figure.Value is { } value) values[at] = value;
        if (StatisticsFile.State(figure) is var state and not "final") states[at] = state;
    }

    private static JsonArray Words(IEnumerable<string> words) => [.. words.Select(w => (JsonNode)w)];

    private static JsonObject Dimension(string label, List<string> codes, Func<string, string> name, Func<string, string>? note = null)
    {
        var category = new JsonObject { ["index"] = Words(codes), ["label"] = new JsonObject(codes.Select(c => KeyValuePair.Create<string, JsonNode?>(c, name(c)))) };
        if (note is not null) category["note"] = new JsonObject(codes.Select(c => KeyValuePair.Create<string, JsonNode?>(c, Words([note(c)]))));
        return new() { ["label"] = label, ["category"] = category };
    }
}
