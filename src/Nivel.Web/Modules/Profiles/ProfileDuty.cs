using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Rules.Statutory;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiles;

/// <summary>By when a person's profile must be published (rules P-35, P-36): asked of the law, never reckoned here.</summary>
public sealed class ProfileDuty(Db db)
{
    private static readonly DateOnly DutyBegins = JobSearchProfile.Terms.First(terms => terms.WithinWorkingDays is not null).InForce.First;

    /// <summary>Null when there is no duty, or it does not run yet.</summary>
    public async Task<DateOnly?> PublishBy(Client person) => person.IsOpen ? By(person, (await FirstDiscussions([person.Id])).GetValueOrDefault(person.Id)) : null;

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
