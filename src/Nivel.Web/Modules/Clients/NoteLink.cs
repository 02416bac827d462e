using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>What a note is about beside the person: a step of the plan, a service, a colleague.</summary>
/// <param name="About">A path inside Nivel: "steps/…", "services/…", "workers/…".</param>
/// <param name="Words">The step's own words, or the name of the service or of the worker.</param>
public sealed record NoteLink(string About, string Words)
{
    private const int Longest = 120;

    /// <summary>Text "Clients.link-…".</summary>
    public string Kind => About.Split('/')[0];

    public static NoteLink To(string kind, object id, string words) => new($"{kind}/{id}", words.Length <= Longest ? words : $"{words[..(Longest - 1)]}…");
}

/// <summary>A module that knows things of a person which a note may be about. This module knows none of them by name, see docs/decisions/0009.</summary>
public interface INoteLinkSource
{
    Task<IReadOnlyList<NoteLink>> Of(ClientId client);
}

/// <summary>The colleagues who work with the person now.</summary>
public sealed class WorkerLinks(Db db, TimeProvider clock) : INoteLinkSource
{
    public async Task<IReadOnlyList<NoteLink>> Of(ClientId client)
    {
        var today = clock.Today;
        var workers = await (from a in db.Assignments where a.ClientId == client && a.StartsOn <= today && (a.EndsOn == null || a.EndsOn >= today) join u in db.People on a.UserId equals u.Id orderby u.Name select new { u.Id, u.Name }).ToListAsync();
        return [.. workers.DistinctBy(w => w.Id).Select(w => NoteLink.To("workers", w.Id, w.Name))];
    }
}
