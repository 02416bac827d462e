using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.Modules.WorkAbility;

/// <summary>A finding as it was typed.</summary>
public sealed class TypedFinding
{
    public FindingKind Kind { get; set; }
    public string? Words { get; set; }
    public string? Place { get; set; }
}

/// <summary>What worked at work, and from where more can be learned: places of work, and what was said of services at their end.</summary>
/// <remarks>Places and assessments are read from what has happened: a person's path is theirs, whichever module wrote it.</remarks>
public sealed record WorkView(IReadOnlyList<WorkFinding> Findings, IReadOnlyList<Happening> Places, IReadOnlyList<Happening> Assessed)
{
    private const int Most = 20;

    public static async Task<WorkView> Of(Db db, Client client)
    {
        var id = client.Id;
        var findings = await db.WorkFindings.Where(f => f.ClientId == id).OrderBy(f => f.Kind).ThenByDescending(f => f.On).ThenBy(f => f.Id).ToListAsync();
        // What the person may not read is not gathered here either.
        var told = await db.Happenings.AsNoTracking().Where(h => h.ClientId == id && (h.Audience & Audience.Person) == Audience.Person && (h.Kind == "PlacementMade" || ((h.Kind == "ReferralAssessed" || h.Kind == "PlacementAssessed") && h.Words != null))).OrderByDescending(h => h.At).Take(Most).ToListAsync();
        return new(findings, [.. told.Where(h => h.Kind == "PlacementMade")], [.. told.Where(h => h.Kind != "PlacementMade")]);
    }

    /// <summary>Where the finding may come from, to choose from: title and employer of each place.</summary>
    public IEnumerable<string> PlaceNames => Places.Select(p => $"{p.Facts.GetValueOrDefault("title")}, {p.Facts.GetValueOrDefault("employer")}").Distinct();

    public static IEnumerable<(string Field, string Words)> Problems(TypedFinding typed, Texts texts)
    {
        if (!Enum.IsDefined(typed.Kind)) yield return ("Finding.Kind", texts["Clients.not-understood"]);
        if (Typed.Text(typed.Words) is not { Length: <= WorkFinding.LongestWords }) yield return ("Finding.Words", texts["WorkAbility.words-missing", WorkFinding.LongestWords]);
        if (Typed.Text(typed.Place)?.Length > WorkFinding.LongestPlace) yield return ("Finding.Place", texts["WorkAbility.place-long", WorkFinding.LongestPlace]);
    }

    public static async Task Write(Db db, Client client, TypedFinding typed, Actor by, TimeProvider clock)
    {
        db.Add(WorkFinding.Write(client, typed.Kind, typed.Words!, Typed.Text(typed.Place), by, clock.Now, clock.Today));
        await db.SaveChangesAsync();
    }
}
