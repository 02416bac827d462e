using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Employers.Assessing;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Employers.Jobs;

/// <summary>A place of work draws to its end: the employer is asked how it went, again on the last working day before the answer is due, and the coach hears of a missing next step. One mail to each address, however many end.</summary>
/// <remarks>Of a protected person nobody is asked by the house: the coach decides.</remarks>
public sealed class AskWorkplaces(TimeProvider clock) : IScheduledJob
{
    private const int Most = 500;

    public string Name => "workplace-assessments";

    public TimeSpan Every => TimeSpan.FromHours(3);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, mails) = (services.GetRequiredService<Db>(), services.GetRequiredService<AssessmentMails>());
        var ending = await Ending(db, cancel);
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        var asked = await Ask(db, mails, services.GetRequiredService<AssessmentDesk>(), ending, cancel);
        var reminded = await Next(db, mails, ending, cancel);
        await whole.CommitAsync(cancel);
        return $"{ending.Count} ending, {asked} employers asked, {reminded} coaches reminded";
    }

    private Task<List<Placement>> Ending(Db db, CancellationToken cancel)
    {
        var (today, near) = (clock.Today, clock.Today.AddDays(Placement.NearEndDays));
        return db.Placements.AsNoTracking().Where(p => p.StartsOn <= today && p.EndsOn >= today && p.EndsOn <= near).OrderBy(p => p.EndsOn).ThenBy(p => p.Id).Take(Most).ToListAsync(cancel);
    }

    private async Task<int> Ask(Db db, AssessmentMails mails, AssessmentDesk desk, List<Placement> ending, CancellationToken cancel)
    {
        var (today, dayBegan, soon, ids) = (clock.Today, FinnishTime.StartOf(clock.Today), FinnishCalendar.AddWorkingDays(clock.Today, 1, WorkingDays.Strict), ending.ConvertAll(p => p.Id));
        var said = (await db.Assessments.Where(a => a.By == Assessor.Employer && a.PlacementId != null && ids.Contains(a.PlacementId.Value)).Select(a => a.PlacementId!.Value).ToListAsync(cancel)).ToHashSet();
        var shielded = (await db.Clients.Where(c => c.IsProtected && db.Placements.Any(p => p.ClientId == c.Id && ids.Contains(p.Id))).Select(c => c.Id).ToListAsync(cancel)).ToHashSet();
        var asked = (await db.AssessmentRequests.AsNoTracking().Where(q => q.PlacementId != null && ids.Contains(q.PlacementId.Value)).ToListAsync(cancel)).ToLookup(q => q.PlacementId!.Value);
        // Asked once and asked again once: after that the coach takes the telephone.
        bool IsDue(Placement p) => !said.Contains(p.Id) && !shielded.Contains(p.ClientId) && asked[p.Id].ToList() is var before && (before.Count == 0 || (before.Count == 1 && before[0].AskedAt < dayBegan && before[0].AnswerBy <= soon));
        var employers = ending.Select(p => p.EmployerId).Distinct().ToList();
        var addresses = await db.Employers.Where(e => employers.Contains(e.Id) && e.Email != null && e.Email != "").Select(e => new { e.Id, e.Email }).ToDictionaryAsync(e => e.Id, e => e.Email!, cancel);
        var told = 0;
        foreach (var mail in ending.Where(p => IsDue(p) && addresses.ContainsKey(p.EmployerId)).GroupBy(p => (p.AreaId, To: addresses[p.EmployerId])))
        {
            var about = new List<(Stay, DateOnly)>();
            foreach (var place in mail) about.Add(((await desk.Of(place.Id))!, place.EndsOn!.Value));
            mails.Ask(db, about, mail.Key.To, await House(db, mail.Key.AreaId, cancel), clock.Now);
            told++;
        }

        await db.SaveChangesAsync(cancel);
        return told;
    }

    private async Task<int> Next(Db db, AssessmentMails mails, List<Placement> ending, CancellationToken cancel)
    {
        var missing = ending.FindAll(p => p.AsksNext(clock.Today) && p.NextAskedOf != p.EndsOn);
        var people = missing.Select(p => p.ClientId).Distinct().ToList();
        var coaches = (await db.Clients.Where(c => people.Contains(c.Id) && c.CoachId != null).Join(db.People, c => c.CoachId, u => u.Id, (c, u) => new { c.Id, u.Email }).ToListAsync(cancel)).ToDictionary(c => c.Id, c => c.Email);
        var mine = missing.Where(p => coaches.GetValueOrDefault(p.ClientId) is { Length: > 0 }).GroupBy(p => coaches[p.ClientId]).ToList();
        foreach (var coach in mine) mails.NextMissing(db, [.. coach], coach.Key, clock.Now);
        await db.SaveChangesAsync(cancel);
        var ids = missing.ConvertAll(p => p.Id);
        // Past the row version: a reminder must not disturb who is just writing the next step.
        await db.Placements.Where(p => ids.Contains(p.Id)).ExecuteUpdateAsync(set => set.SetProperty(p => p.NextAskedOf, p => p.EndsOn), cancel);
        return mine.Count;
    }

    /// <summary>The house itself acts, in the name of nobody.</summary>
    private static async Task<Actor> House(Db db, EmploymentAreaId area, CancellationToken cancel) =>
        new(default, Role.Administrator, await db.Organisations.Where(o => o.AreaId == area && o.Kind == OrganisationKind.EmploymentAuthority).OrderBy(o => o.Id).Select(o => o.Id).FirstAsync(cancel), area, "Nivel");
}
