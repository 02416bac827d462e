using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Rules.Statutory;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiles;

/// <summary>Somebody whose profile waits, as those see who lead the work: no name. Of a protected person not even the town.</summary>
public sealed record WaitingProfile(ClientId Id, UserId? Coach, string Municipality, DateOnly RegisteredOn, DateOnly By);

/// <summary>By when a person's profile must be published (rules P-35, P-36): asked of the law, never reckoned here.</summary>
public sealed class ProfileDuty(Db db)
{
    private static readonly DateOnly DutyBegins = JobSearchProfile.Terms.First(terms => terms.WithinWorkingDays is not null).InForce.First;

    /// <summary>Null when there is no duty, or it does not run yet.</summary>
    public async Task<DateOnly?> PublishBy(Client person) => person.IsOpen ? By(person, (await FirstDiscussions([person.Id])).GetValueOrDefault(person.Id)) : null;

    /// <summary>The open searches of an area whose profile must be published and is not, with the last day of each. Nobody is left out for having no worker.</summary>
    public async Task<IReadOnlyList<WaitingProfile>> Waiting(EmploymentAreaId area)
    {
        var from = FinnishTime.StartOf(DutyBegins);
        // Only these can have a duty that runs: the rest of the area is not read.
        var people = await db.Clients.AsNoTracking().Where(c => c.AreaId == area && c.EndedOn == null && c.RegisteredOn != null && !db.JobProfiles.Any(p => p.ClientId == c.Id && p.PublishedOn != null)
                && (c.RegisteredOn >= DutyBegins || db.Appointments.Any(a => a.ClientId == c.Id && a.State == AppointmentState.Held && a.Kind == "discussion" && a.StartsAt >= from)))
            .Select(c => new { c.Id, Started = c.RegisteredOn!.Value, c.CoachId, Municipality = c.IsProtected ? "" : c.MunicipalityCode }).ToListAsync();
        var held = await FirstDiscussions([.. people.Select(p => p.Id)]);
        return [.. people.Select(p => (Person: p, By: JobSearchProfile.PublishBy(p.Started, held.GetValueOrDefault(p.Id), WorkingDays.Strict).Answer)).Where(p => p.By is not null)
            .Select(p => new WaitingProfile(p.Person.Id, p.Person.CoachId, p.Person.Municipality, p.Person.Started, p.By!.Value)).OrderBy(p => p.By).ThenBy(p => p.Id.Value)];
    }

    /// <summary>The days of many people in one question; those without a duty are not in it.</summary>
    public async Task<IReadOnlyDictionary<ClientId, DateOnly>> PublishBy(IReadOnlyCollection<Client> people)
    {
        var held = await FirstDiscussions([.. people.Select(p => p.Id)]);
        return people.Select(p => (p.Id, Day: By(p, held.GetValueOrDefault(p.Id)))).Where(p => p.Day is not null).ToDictionary(p => p.Id, p => p.Day!.Value);
    }

    private static DateOnly? By(Client person, DateOnly? held) =>
        person.RegisteredOn is { } started ? JobSearchProfile.PublishBy(started, held, WorkingDays.Strict).Answer : null;

    private async Task<Dictionary<ClientId, DateOnly?>> FirstDiscussions(ClientId[] people)
    {
        var from = FinnishTime.StartOf(DutyBegins);
        var held = await db.Appointments.AsNoTracking().Where(a => people.Contains(a.ClientId) && a.State == AppointmentState.Held && a.Kind == "discussion" && a.StartsAt >= from)
            .Select(a => new { a.ClientId, a.StartsAt }).ToListAsync();
        return held.GroupBy(a => a.ClientId).ToDictionary(g => g.Key, g => (DateOnly?)g.Min(a => a.StartsAt).InFinland().Day);
    }
}
