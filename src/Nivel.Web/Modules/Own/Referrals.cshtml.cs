using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>A question whether data may be given to a service: exactly what would be told, to whom and until when.</summary>
public sealed record AskedConsent(KeptReferral Kept, string Service, string Provider, string? Sender, SharedPart Shared);

/// <summary>Own referrals (ohjaukset): to which services, what they may know and on what ground, what they answered; and the person's own word on sharing.</summary>
[For(Role.Jobseeker)]
public sealed class ReferralsModel(Db db, TaxonomyShelf taxonomies, OwnConsents consents, Texts texts, TimeProvider clock) : PageModel
{
    [FromQuery] public string? Done { get; set; }

    public IReadOnlyList<OwnReferral> Referrals { get; private set; } = [];
    public IReadOnlyList<AskedConsent> Asked { get; private set; } = [];
    private Client Person { get; set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        Person = own;
        await next();
    }

    public async Task OnGetAsync()
    {
        Referrals = await OwnReferral.Of(db, Person.Id);
        var (own, asked) = (Person.Id, new List<AskedConsent>());
        foreach (var kept in await db.KeptReferrals.AsNoTracking().Where(k => k.ClientId == own && k.AskedAt != null && k.DeclinedAt == null).OrderBy(k => k.AskedAt).ToListAsync()) asked.Add(await Question(kept));
        Asked = asked;
    }

    public async Task<IActionResult> OnPostGiveAsync(KeptReferralId kept) =>
        await consents.Give(Person, kept, this.Actor) is { } done ? Redirect($"/own/referrals?done={done}") : NotFound();

    public async Task<IActionResult> OnPostDeclineAsync(KeptReferralId kept) =>
        await consents.Decline(Person, kept, this.Actor) ? Redirect("/own/referrals?done=declined") : NotFound();

    public async Task<IActionResult> OnPostAgainAsync(ReferralId referral)
    {
        var own = Person.Id;
        if (await db.Referrals.SingleOrDefaultAsync(r => r.Id == referral && r.ClientId == own) is not { } found) return NotFound();
        return Redirect($"/own/referrals?done={(await consents.Revive(Person, found, ConsentWay.OwnPages, clock.Today.AddYears(1), this.Actor) ? "again" : "changed")}");
    }

    private async Task<AskedConsent> Question(KeptReferral kept)
    {
        var service = await db.Services.AsNoTracking().Where(s => s.Id == kept.ServiceId).Select(s => new { s.NameFi, s.NameSv, s.NameEn, Provider = db.Organisations.Where(o => o.Id == s.OrganisationId).Select(o => o.Name).First() }).SingleAsync();
        var sender = await db.People.Where(u => u.Id == kept.ByUserId).Select(u => u.Name).SingleOrDefaultAsync();
        return new(kept, Languages.Pick(Languages.Current, service.NameFi, service.NameSv, service.NameEn), service.Provider, sender, await SharedPart.Of(db, await taxonomies.Open(), Person, kept.Shared, texts, clock.Today));
    }
}
