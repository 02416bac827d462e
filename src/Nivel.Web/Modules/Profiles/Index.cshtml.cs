using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiles;

/// <summary>One of the worker's people in the queue of profiles.</summary>
public sealed record ProfileRow(ClientId Id, string Name, DateOnly? By, bool IsWritten, DateOnly? PublishedOn)
{
    public bool IsLate(DateOnly today) => PublishedOn is null && By < today;
}

/// <summary>Whose profile must be published by when, and whose the authority publishes because the day has passed (P-35, P-37).</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class IndexModel(Db db, ProfileDuty duty, TimeProvider clock) : PageModel
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public IReadOnlyList<ProfileRow> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int Late { get; private set; }
    public DateOnly Today { get; private set; }

    public async Task OnGetAsync()
    {
        Today = clock.Today;
        var people = await db.ClientsOf(this.Actor, Today).AsNoTracking().Where(c => c.EndedOn == null).ToListAsync();
        var ids = people.Select(p => p.Id).ToList();
        var written = await db.JobProfiles.AsNoTracking().Where(p => ids.Contains(p.ClientId)).ToDictionaryAsync(p => p.ClientId);
        var by = await duty.PublishBy(people);
        var rows = people.Where(p => by.ContainsKey(p.Id) || written.ContainsKey(p.Id)).Select(p => Row(p, by, written.GetValueOrDefault(p.Id)))
            .OrderBy(r => r.PublishedOn is not null).ThenBy(r => r.By ?? DateOnly.MaxValue).ThenBy(r => r.Name, Texts.Sorting).ToList();
        (Total, Late) = (rows.Count, rows.Count(r => r.IsLate(Today)));
        Number = Math.Clamp(Number, 1, Pages.Count(Total, Size));
        Rows = [.. rows.Skip((Number - 1) * Size).Take(Size)];
    }

    private static ProfileRow Row(Client person, IReadOnlyDictionary<ClientId, DateOnly> by, JobProfile? profile) =>
        new(person.Id, $"{person.FamilyName} {person.GivenName}", by.TryGetValue(person.Id, out var day) ? day : null, profile?.WordsFi is not null || profile?.WordsSv is not null || profile?.WordsEn is not null, profile?.PublishedOn);
}
