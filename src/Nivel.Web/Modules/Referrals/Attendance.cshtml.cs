using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Who was there (läsnäolo): one day of one service, everybody at once.</summary>
[For(Role.Provider, Role.Specialist, Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class AttendanceModel(Db db, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public DateOnly? Day { get; set; }
    /// <summary>One group of the service; null is everybody.</summary>
    [BindProperty(SupportsGet = true)] public ServiceGroupId? Group { get; set; }

    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Service Service { get; private set; } = null!;
    public IReadOnlyList<ReferralLine> People { get; private set; } = [];
    public IReadOnlyDictionary<ReferralId, bool> Marks { get; private set; } = new Dictionary<ReferralId, bool>();
    public DateOnly On { get; private set; }

    /// <summary>The groups of those who come or are here: with two or more there is something to choose.</summary>
    public IReadOnlyList<ServiceGroup> Groups { get; private set; } = [];

    /// <summary>The rest of an address of this page: the chosen group, so that it stays.</summary>
    public string InGroup => Group is { } group ? $"&group={group}" : "";

    public async Task<IActionResult> OnGetAsync(ServiceId service)
    {
        if (!await Load(service)) return NotFound();
        await Task.WhenAll(People.Where(p => p.IsOpen).Select(p => looks.Record(this.Actor, p.ClientId, "attendance", "referral")));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(ServiceId service)
    {
        if (!await Load(service)) return NotFound();
        if (On > clock.Today) ModelState.AddModelError("Day", texts["Referrals.attendance-future"]);
        if (!ModelState.IsValid) return await OnGetAsync(service);
        foreach (var person in People.Where(p => p.IsOpen))
        {
            var answer = Request.Form[$"p-{person.Id}"].ToString();
            if (answer is "yes" or "no") await Mark(person.Id, answer == "yes");
        }

        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException)
        {
            // Somebody marked the same day at the same time: show what stands now.
            return Redirect($"/referrals/groups/{service}?day={On.ToString("O", CultureInfo.InvariantCulture)}{InGroup}&done=changed");
        }

        return Redirect($"/referrals/groups/{service}?day={On.ToString("O", CultureInfo.InvariantCulture)}{InGroup}&done=marked");
    }

    private async Task Mark(ReferralId id, bool present)
    {
        if (Marks.TryGetValue(id, out var before) && before == present) return;
        var referral = await db.Referrals.SingleAsync(r => r.Id == id);
        var (by, now, on) = (this.Actor, clock.Now, On);
        if (await db.Attendances.SingleOrDefaultAsync(a => a.ReferralId == id && a.On == on) is { } known) known.Mark(present);
        else db.Attendances.Add(new Attendance(id, on, present));
        referral.Attended(on, present, by, now);
    }

    private async Task<bool> Load(ServiceId service)
    {
        var (actor, today) = (this.Actor, clock.Today);
        var kept = db.Services.AsNoTracking().Where(s => s.AreaId == actor.AreaId && s.Id == service);
        kept = actor.Is(Role.Provider, Role.Specialist) ? kept.Where(s => s.OrganisationId == actor.OrganisationId) : kept.Where(s => s.FirstUpdater == actor.UserId || s.SecondUpdater == actor.UserId);
        if (await kept.SingleOrDefaultAsync() is not { } found) return false;
        (Service, On) = (found, Day is { } asked && asked > today.AddYears(-1) ? asked : today);
        var end = FinnishTime.StartOf(On.AddDays(1));
        var here = db.InboxOf(actor).Where(r => r.ServiceId == service && r.SentAt < end
            && (r.State == ReferralState.Accepted || (r.State == ReferralState.Started && r.StartedOn <= On)));
        Groups = await db.ServiceGroups.AsNoTracking().Where(g => here.Any(r => r.GroupId == g.Id)).OrderBy(g => g.StartsOn).ToListAsync();
        if (Group is { } chosen) here = here.Where(r => r.GroupId == chosen);
        People = [.. (await ReferralLine.Of(db, here, today).ToListAsync()).OrderBy(p => p.FamilyName, Texts.Sorting).ThenBy(p => p.GivenName, Texts.Sorting)];
        var ids = People.Select(p => p.Id).ToList();
        var on = On;
        Marks = await db.Attendances.AsNoTracking().Where(a => a.On == on && ids.Contains(a.ReferralId)).ToDictionaryAsync(a => a.ReferralId, a => a.Present);
        return true;
    }
}
