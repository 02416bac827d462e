using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Caseload;

/// <summary>One coach with what the sharing out rests on.</summary>
public sealed record CoachRow(User User, int Load, CoachTerms Terms, CoachAbsence? Away)
{
    public CoachSeat Seat => new(User.Id.Value, Load, Terms.Most, Codes(User.Languages), Codes(Terms.Municipalities), Away is not null);

    private static HashSet<string> Codes(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}

/// <summary>A person without a coach, as a manager sees one: no name, only what the sharing out needs. Of a protected person not even the town.</summary>
public sealed record WaitingRow(ClientId Id, string Language, string Municipality, string? Phase, DateOnly? RegisteredOn);

/// <summary>Reads and changes who is whose coach.</summary>
public sealed class CaseloadDesk(Db db, NextActKeeping acts, TimeProvider clock)
{
    public async Task<IReadOnlyList<CoachRow>> Coaches(EmploymentAreaId area)
    {
        var today = clock.Today;
        var users = await db.People.AsNoTracking().Where(u => u.AreaId == area && u.Role == Role.PersonalCoach && (u.EndsOn == null || u.EndsOn >= today)).OrderBy(u => u.Name).ToListAsync();
        var loads = await db.Clients.Where(c => c.AreaId == area && c.EndedOn == null && c.CoachId != null).GroupBy(c => c.CoachId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var load = loads.ToDictionary(l => l.Key!.Value, l => l.Count);
        var terms = await db.CoachTerms.AsNoTracking().Where(t => t.AreaId == area).ToDictionaryAsync(t => t.UserId);
        var away = (await db.CoachAbsences.AsNoTracking().Where(a => a.AreaId == area && a.StartsOn <= today && a.EndsOn >= today).ToListAsync()).ToLookup(a => a.UserId);
        return [.. users.Select(u => new CoachRow(u, load.GetValueOrDefault(u.Id), terms.GetValueOrDefault(u.Id) ?? new CoachTerms(u.Id, area), away[u.Id].FirstOrDefault()))];
    }

    /// <summary>Open searches with no coach, or with one who no longer works here; the longest waiting first.</summary>
    public async Task<IReadOnlyList<WaitingRow>> Waiting(EmploymentAreaId area, int most)
    {
        var today = clock.Today;
        return await db.Clients.AsNoTracking().Where(c => c.AreaId == area && c.EndedOn == null && (c.CoachId == null || db.People.Any(u => u.Id == c.CoachId && u.EndsOn < today)))
            .OrderBy(c => c.RegisteredOn).ThenBy(c => c.Id).Take(most).Select(c => new WaitingRow(c.Id, c.Language, c.IsProtected ? "" : c.MunicipalityCode, c.Phase, c.RegisteredOn)).ToListAsync();
    }

    /// <summary>Gives the person to a coach: the task of the earlier coach, and of whoever stands in for that one, ends yesterday; whoever stands in for the new one gets the task too.</summary>
    public async Task Assign(Client client, User coach, Actor by)
    {
        var (today, id) = (clock.Today, client.Id);
        foreach (var old in await db.Assignments.Where(a => a.ClientId == id && a.Task == ClientTaskKind.Coach && (a.EndsOn == null || a.EndsOn >= today)).ToListAsync()) old.End(today.AddDays(-1));
        await EndCovers(id, today);
        await SupportWorkers.Follow(db, id, coach, by, clock.Now);
        db.Add(client.AssignCoach(coach.Id, coach.Name, by, clock.Now, today));
        foreach (var absence in await db.CoachAbsences.Where(a => a.UserId == coach.Id && a.EndsOn >= today).ToListAsync()) db.Add(Cover(id, absence, today));
        await acts.Save(id, today);
    }

    /// <summary>A cover whose days have not come yet would otherwise open the record of somebody else's person later.</summary>
    private async Task EndCovers(ClientId id, DateOnly today)
    {
        foreach (var cover in await db.Assignments.Where(a => a.ClientId == id && a.Task == ClientTaskKind.Cover && a.EndsOn >= today).ToListAsync())
            if (cover.StartsOn > today) db.Remove(cover);
            else cover.End(today.AddDays(-1));
    }

    /// <summary>Writes an absence down and opens the coach's people to the cover for its days.</summary>
    public async Task<int> Absent(CoachAbsence absence)
    {
        var (today, coach) = (clock.Today, absence.UserId);
        var people = await db.Clients.Where(c => c.CoachId == coach && c.EndedOn == null).Select(c => c.Id).ToListAsync();
        db.Add(absence);
        foreach (var person in people) db.Add(Cover(person, absence, today));
        await db.SaveChangesAsync();
        return people.Count;
    }

    /// <summary>The coach is back: the cover's tasks end yesterday.</summary>
    public async Task Back(CoachAbsence absence)
    {
        var (today, cover, until) = (clock.Today, absence.CoverId, absence.EndsOn);
        absence.EndBefore(today);
        foreach (var task in await db.Assignments.Where(a => a.UserId == cover && a.Task == ClientTaskKind.Cover && a.EndsOn == until
            && db.Clients.Any(c => c.Id == a.ClientId && c.CoachId == absence.UserId)).ToListAsync()) task.End(today.AddDays(-1));
        await db.SaveChangesAsync();
    }

    private static Assignment Cover(ClientId client, CoachAbsence absence, DateOnly today) =>
        new(client, absence.CoverId, ClientTaskKind.Cover, Days.Of(absence.StartsOn < today ? today : absence.StartsOn, absence.EndsOn));
}
