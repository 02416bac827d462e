using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>A part of the service was done at a workplace: which, and may it be asked? The person knows of it beforehand and sees the question on the own path.</summary>
[For(Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed class AskModel(Db db, AssessmentDesk desk, AssessmentMails mails, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty] public string? Employer { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public bool Agreed { get; set; }

    public Referral Referral { get; private set; } = null!;
    public Client Person { get; private set; } = null!;
    public string Service { get; private set; } = "";

    /// <summary>Why nobody is asked now: text "Employers.assess-…".</summary>
    public string? Hindrance { get; private set; }

    public DateOnly AnswerBy => FinnishCalendar.AddWorkingDays(clock.Today, PlaceModel.AnswerDays, WorkingDays.Strict);

    public async Task<IActionResult> OnGetAsync(ReferralId referral) => await Load(referral) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(ReferralId referral)
    {
        if (!await Load(referral)) return NotFound();
        this.Reword(texts);
        var (area, name) = (this.Actor.AreaId, Typed.Text(Employer));
        var employer = await db.Employers.AsNoTracking().OrderBy(e => e.Id).FirstOrDefaultAsync(e => e.AreaId == area && e.Name == name);
        if (employer is null) this.Wrong(nameof(Employer), texts["Employers.assess-ask-employer-wrong"]);
        var to = Typed.Text(Email) ?? Typed.Text(employer?.Email);
        if (employer is not null && (to is not { Length: <= 254 } || !to.Contains('@', StringComparison.Ordinal))) this.Wrong(nameof(Email), texts["Employers.email-wrong"]);
        if (!Agreed) this.Wrong(nameof(Agreed), texts["Employers.assess-agreed-missing"]);
        if (!ModelState.IsValid || Hindrance is not null) return Page();
        if (await desk.Of(referral, employer!.Id) is not { } stay) return NotFound();
        mails.Ask(db, [(stay, AnswerBy)], to!, this.Actor, clock.Now);
        await db.SaveChangesAsync();
        return Redirect($"/referrals/{referral}?done=asked");
    }

    private async Task<bool> Load(ReferralId id)
    {
        if (await db.ReferralsOf(this.Actor, clock.Today).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) is not { } referral) return false;
        if (await db.ClientOf(this.Actor, referral.ClientId, clock.Today) is not var (person, why)) return false;
        await looks.Record(this.Actor, person.Id, "referral", why);
        (Referral, Person, Service) = (referral, person, (await db.Services.AsNoTracking().SingleAsync(s => s.Id == referral.ServiceId)).Name);
        var dayBegan = FinnishTime.StartOf(clock.Today);
        Hindrance = referral.State is not (ReferralState.Started or ReferralState.Ended) || referral.Outcome == ReferralOutcome.DidNotStart ? "not-begun"
            : await db.Assessments.AnyAsync(a => a.ReferralId == id && a.By == Assessor.Employer) ? "first"
            : await db.AssessmentRequests.AnyAsync(q => q.ReferralId == id && q.AskedAt >= dayBegan) ? "asked-today" : null;
        return true;
    }
}
