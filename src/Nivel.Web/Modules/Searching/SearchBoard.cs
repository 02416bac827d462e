using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Searching;

/// <summary>A search act as it was typed.</summary>
public sealed class TypedAct
{
    public SearchActKind Kind { get; set; }
    public DateOnly? On { get; set; }
    public string? Job { get; set; }
    public string? Employer { get; set; }
    public string? Words { get; set; }
}

/// <summary>The job search of one person as it is shown: acts, the newest first, and the periods of the agreed number.</summary>
/// <param name="Asked">Agreed number in a month; null when the plan asks for none.</param>
public sealed record SearchBoard(IReadOnlyList<SearchAct> Acts, int? Asked, IReadOnlyList<SearchPeriod> Periods)
{
    private const int Shown = 100;

    public static async Task<SearchBoard> Of(Db db, Client client, DateOnly today)
    {
        var id = client.Id;
        var plan = await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.ClientId == id && p.State == PlanState.Agreed);
        var acts = await db.SearchActs.AsNoTracking().Where(a => a.ClientId == id).OrderByDescending(a => a.On).ThenByDescending(a => a.Id).Take(Shown).ToListAsync();
        IReadOnlyList<SearchPeriod> periods = plan is { SearchCount: { } asked, AgreedOn: { } on } ? SearchPeriod.Of(on, asked, [.. acts.Select(a => (a.Kind, a.On))], today) : [];
        return new(acts, plan?.SearchCount, periods);
    }

    /// <summary>What is wrong with a typed act, by field.</summary>
    public static IEnumerable<(string Field, string Words)> Problems(TypedAct typed, DateOnly today, Texts texts)
    {
        if (!Enum.IsDefined(typed.Kind)) yield return ("Act.Kind", texts["Clients.not-understood"]);
        if (typed.On is null || typed.On > today || typed.On < today.AddYears(-1)) yield return ("Act.On", texts["Searching.on-wrong"]);
        if (string.IsNullOrWhiteSpace(typed.Job) || typed.Job.Trim().Length > 200) yield return ("Act.Job", texts["Searching.job-missing"]);
        if (typed.Employer?.Trim().Length > 200) yield return ("Act.Employer", texts["Searching.employer-long"]);
        if (typed.Words?.Trim().Length > 1000) yield return ("Act.Words", texts["Searching.words-long"]);
    }

    /// <summary>Writes a good act down, or tells how one went.</summary>
    public static async Task Write(Db db, Client client, TypedAct typed, Actor by, DateTimeOffset at)
    {
        static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
        db.Add(SearchAct.Write(client, new(typed.Kind, typed.On!.Value, typed.Job!, Some(typed.Employer), Some(typed.Words)), by, at));
        await db.SaveChangesAsync();
    }

    public static async Task<IActionResult> Tell(Db db, Client client, Platform.Ids.SearchActId act, SearchResult result, string backTo)
    {
        var id = client.Id;
        if (!Enum.IsDefined(result) || await db.SearchActs.SingleOrDefaultAsync(a => a.Id == act && a.ClientId == id) is not { } found) return new NotFoundResult();
        found.Tell(result);
        await db.SaveChangesAsync();
        return new RedirectResult($"{backTo}?done=told");
    }
}
