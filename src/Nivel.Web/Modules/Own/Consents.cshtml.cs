using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>To whom the person has allowed what and until when; withdrawing takes effect at once.</summary>
[For(Role.Jobseeker)]
public sealed class ConsentsModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    public sealed record Row(Consent Consent, string Party, string What);

    [FromQuery] public string? Done { get; set; }

    public IReadOnlyList<Row> InForce { get; private set; } = [];
    public IReadOnlyList<Row> Earlier { get; private set; } = [];

    /// <summary>A service waits for the person's word on whether data may be given.</summary>
    public bool IsAsked { get; private set; }

    public async Task OnGetAsync()
    {
        var own = this.Actor.ClientId;
        IsAsked = await db.KeptReferrals.AnyAsync(k => k.ClientId == own && k.AskedAt != null && k.DeclinedAt == null);
        var consents = await db.Consents.AsNoTracking().Where(c => c.ClientId == own).ToListAsync();
        var rows = new List<Row>();
        foreach (var consent in consents.OrderByDescending(c => c.GivenOn)) rows.Add(new(consent, await PartyOf(consent), What(consent)));
        var today = clock.Today;
        (InForce, Earlier) = ([.. rows.Where(r => r.Consent.IsInForce(today))], [.. rows.Where(r => !r.Consent.IsInForce(today))]);
    }

    public async Task<IActionResult> OnPostAsync(ConsentId consent)
    {
        var own = this.Actor.ClientId;
        if (await db.Consents.SingleOrDefaultAsync(c => c.Id == consent && c.ClientId == own) is not { } found) return NotFound();
        found.Withdraw(this.Actor, clock.Now, await PartyOf(found));
        await db.SaveChangesAsync();
        return Redirect("/own/consents?done=withdrawn");
    }

    private async Task<string> PartyOf(Consent consent)
    {
        var (organisation, employer) = (consent.OrganisationId, consent.EmployerId);
        return organisation is not null ? await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).SingleAsync() : await db.Employers.Where(e => e.Id == employer).Select(e => e.Name).SingleAsync();
    }

    private string What(Consent consent) => string.Join(", ", Enum.GetValues<ConsentScope>().Where(s => s != ConsentScope.None && consent.Scope.HasFlag(s)).Select(s => texts[$"Own.scope-{s}"]));
}
