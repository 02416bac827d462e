using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>Finds the time at a workplace and takes in what is said of it, once by each.</summary>
public sealed class AssessmentDesk(Db db, TimeProvider clock)
{
    public async Task<Stay?> Of(PlacementId id)
    {
        if (await db.Placements.SingleOrDefaultAsync(p => p.Id == id) is not { } place) return null;
        return new(new(place.AreaId, place.ClientId, place.EmployerId, await Name(place.EmployerId), id, null), place.Title, place.StartsOn, place.EndsOn, place, null);
    }

    public async Task<Stay?> Of(ReferralId id, EmployerId employer)
    {
        if (await db.Referrals.SingleOrDefaultAsync(r => r.Id == id) is not { } referral) return null;
        var service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == referral.ServiceId);
        return new(new(referral.AreaId, referral.ClientId, employer, await Name(employer), null, id), service.Name, referral.StartedOn, referral.EndedOn, null, referral);
    }

    public Task<Stay?> Of(AssessmentRequest request) => request.PlacementId is { } placement ? Of(placement) : Of(request.ReferralId!.Value, request.EmployerId);

    public async Task<Views> ViewsOf(Stay stay)
    {
        var (placement, referral) = (stay.Of.PlacementId, stay.Of.ReferralId);
        var given = await db.Assessments.AsNoTracking().Where(a => placement != null ? a.PlacementId == placement : a.ReferralId == referral).OrderBy(a => a.By).ToListAsync();
        var asked = await db.AssessmentRequests.AsNoTracking().Where(q => placement != null ? q.PlacementId == placement : q.ReferralId == referral).OrderByDescending(q => q.AskedAt).FirstOrDefaultAsync();
        return new(given, placement is not null, asked);
    }

    /// <summary>False when somebody was first: each says once, and the first word stands.</summary>
    public async Task<bool> Take(Stay stay, Assessor assessor, AssessForm form, Actor by)
    {
        var onward = assessor == Assessor.Employer ? form.Onward : null;
        db.Assessments.Add(stay.Placement?.Assess(assessor, form.Goal!.Value, form.Said, by, clock.Now, onward) ?? stay.Referral!.Assess(assessor, form.Goal!.Value, form.Said, by, clock.Now, onward));
        try { await db.SaveChangesAsync(); return true; }
        catch (DbUpdateException) { db.ChangeTracker.Clear(); return false; }
    }

    private Task<string> Name(EmployerId id) => db.Employers.Where(e => e.Id == id).Select(e => e.Name).SingleAsync();
}
