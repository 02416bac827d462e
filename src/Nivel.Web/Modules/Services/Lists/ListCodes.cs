using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Services.Lists;

/// <summary>The codes of a card by whatever people write in a list: the code itself, or its name in any language of the house.</summary>
internal sealed class ListCodes
{
    private readonly IReadOnlyDictionary<string, string> fields, targets, languages, phases, towns;

    private ListCodes(Texts texts, IReadOnlyDictionary<string, string> towns)
    {
        Dictionary<string, string> Of(IEnumerable<string> codes, string key)
        {
            var known = new Dictionary<string, string>();
            foreach (var code in codes)
                foreach (var word in Platform.Languages.All.Select(l => texts.In(l, $"{key}{code}")).Prepend(code)) known.TryAdd(Folded(word), code);
            return known;
        }

        (fields, targets, languages) = (Of(CardCodes.Fields, "Services.field-"), Of(CardCodes.Targets, "Services.target-"), Of(CardCodes.Languages, "Services.language-"));
        phases = Of(PhaseLine.Letters.Select(l => $"{char.ToLowerInvariant(l)}"), "Shared.phase-");
        this.towns = towns;
    }

    public static async Task<ListCodes> Load(Db db, EmploymentAreaId area, Texts texts, CancellationToken cancel)
    {
        var towns = new Dictionary<string, string>();
        foreach (var town in await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync(cancel))
            foreach (var name in (string[])[town.Code, town.NameFi, town.NameSv]) towns.TryAdd(Folded(name), town.Code);
        return new(texts, towns);
    }

    public string? Field(TabularRow row, Column column) => Many(row, column, fields, "card-field").FirstOrDefault();
    public string[] Targets(TabularRow row, Column column) => Many(row, column, targets, "card-target");
    public string[] Languages(TabularRow row, Column column) => Many(row, column, languages, "language-unknown");
    public string[] Towns(TabularRow row, Column column) => Many(row, column, towns, "municipality-unknown");

    /// <summary>Letters one by one ("HO"), or letters and names parted by commas.</summary>
    public string[] Phases(TabularRow row, Column column)
    {
        var written = row.Text(column).Trim();
        if (written.Length > 1 && written.All(l => PhaseLine.Letters.Contains(l))) return [.. written.Select(l => $"{l}")];
        return [.. Many(row, column, phases, "card-phase").Select(l => l.ToUpperInvariant())];
    }

    private static string[] Many(TabularRow row, Column column, IReadOnlyDictionary<string, string> known, string problem)
    {
        var found = new List<string>();
        foreach (var word in row.Text(column).Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (known.TryGetValue(Folded(word), out var code)) found.Add(code);
            else row.Refuse(problem, column, word.Length > 60 ? word[..60] : word);
        return [.. found.Distinct()];
    }

    public static string Folded(string text) => text.Trim().ToLower(CultureInfo.GetCultureInfo("fi-FI"));
}
