using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>The employer says how it went. What the person and the coach say is not shown here: each speaks for themselves.</summary>
[For(Role.Employer)]
public sealed class GiveModel(Db db, AssessmentDesk desk, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    [FromQuery] public bool Done { get; set; }

    public Stay Stay { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public Assessment? Own { get; private set; }
    public AssessForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(string about, string id) => await Load(about, id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string about, string id, AssessForm form)
    {
        if (!await Load(about, id)) return NotFound();
        Form = form;
        ModelState.Clear();
        foreach (var (field, code) in form.Problems()) ModelState.AddModelError(field, texts[$"Employers.assess-{code}", Assessment.LongestWords]);
        if (Own is not null) ModelState.AddModelError("", texts["Employers.assess-first"]);
        if (!ModelState.IsValid || Stay.WhyNot(clock.Today) is not null) return Page();
        if (await desk.Take(Stay, Assessor.Employer, form, this.Actor)) return Redirect($"/employers/assessments/{about}/{id}?done=true");
        ModelState.AddModelError("", texts["Employers.assess-first"]);
        return await Load(about, id) ? Page() : NotFound();
    }

    private async Task<bool> Load(string about, string id)
    {
        if (this.Actor.EmployerId is not { } own || await Find(about, id, own) is not { } stay || stay.Of.EmployerId != own) return false;
        // What is long past is not looked up again by the workplace.
        if (stay.Until < clock.Today) return false;
        var client = stay.Of.ClientId;
        await looks.Record(this.Actor, client, "assessment", "workplace");
        Name = (await db.Clients.AsNoTracking().SingleAsync(c => c.Id == client)).ToOthers().Name;
        (Stay, Own) = (stay, (await desk.ViewsOf(stay)).Of(Assessor.Employer));
        return true;
    }

    /// <summary>A placement by itself; a referral only when its sender has asked this employer.</summary>
    private async Task<Stay?> Find(string about, string id, EmployerId own)
    {
        if (about == "placement" && Id.TryParse<PlacementId>(id, out var placement)) return await desk.Of(placement);
        if (about != "referral" || !Id.TryParse<ReferralId>(id, out var referral)) return null;
        return await db.AssessmentRequests.AnyAsync(q => q.ReferralId == referral && q.EmployerId == own) ? await desk.Of(referral, own) : null;
    }
}
