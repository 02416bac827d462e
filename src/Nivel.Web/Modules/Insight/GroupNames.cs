using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Insight.Spells;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight;

/// <summary>What the groups of a divided figure are called.</summary>
internal sealed class GroupNames
{
    private readonly Texts texts;
    private readonly Division by;
    private readonly Dictionary<int, string> names;

    private GroupNames(Texts texts, Division by, Dictionary<int, string> names) => (this.texts, this.by, this.names) = (texts, by, names);

    public static async Task<GroupNames> Of(Db db, Codes codes, Texts texts, Division by) => new(texts, by, await Names(db, codes, by));

    public string Of(Indicator indicator, int group) => by switch
    {
        Division.Whole => texts["Insight.whole-area"],
        Division.Age => texts[$"Insight.age-{group}"],
        Division.Kind when indicator.Group == "service" && group == InService.OfTheNetwork => texts["Insight.kind-network"],
        _ when group == 0 => texts["Insight.group-unknown"],
        Division.Phase => PhaseLine.Name($"{(char)group}", texts),
        Division.Language => texts[$"Insight.language-{CodeWords.Languages[group]}"],
        Division.Sex => texts[$"Insight.sex-{group}"],
        Division.Kind when indicator.Group == "work" => texts[$"Insight.place-{group}"],
        Division.Kind when indicator.Group == "service" => texts[$"Insight.kind-{CodeWords.Services[group]}"],
        Division.Kind => texts[$"Insight.exit-{CodeWords.Exits[group]}"],
        _ => names.GetValueOrDefault(group) ?? texts["Insight.group-unknown"],
    };

    private static async Task<Dictionary<int, string>> Names(Db db, Codes codes, Division by) => by switch
    {
        Division.Place => (await db.Municipalities.AsNoTracking().Select(m => new { m.Code, m.Name }).ToListAsync()).ToDictionary(m => CodeWords.Place(m.Code), m => m.Name),
        Division.Team => (await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToListAsync()).ToDictionary(o => codes.Of(o.Id), o => o.Name),
        Division.Coach => (await db.People.AsNoTracking().Select(u => new { u.Id, u.Name }).ToListAsync()).ToDictionary(u => codes.Of(u.Id), u => u.Name),
        Division.Service => (await db.Services.AsNoTracking().Select(s => new { s.Id, s.Name }).ToListAsync()).ToDictionary(s => codes.Of(s.Id), s => s.Name),
        _ => [],
    };
}
