using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>The facts of an organisation are corrected; one that has stopped is closed, and may be opened again.</summary>
[For(Role.Coordinator)]
public sealed class EditModel(Db db, OrganisationDesk desk, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>A closing may be written down after the fact, but not years after.</summary>
    private const int MostDaysBack = 366;

    [BindProperty] public OrganisationForm Form { get; set; } = new();
    [BindProperty] public DateOnly? ClosesOn { get; set; }

    public Organisation Organisation { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Kinds => desk.Kinds();
    public IReadOnlyList<SelectListItem> Towns { get; private set; } = [];

    /// <summary>Published cards, and referrals that wait for an answer: what is left behind when it closes.</summary>
    public int Cards { get; private set; }
    public int Waiting { get; private set; }

    /// <summary>What somebody else wrote meanwhile, in one line.</summary>
    public string? Theirs { get; private set; }
    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(OrganisationId id)
    {
        if (!await Load(id)) return NotFound();
        (Form, ClosesOn) = (OrganisationForm.Of(Organisation), Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(OrganisationId id)
    {
        if (!await Load(id)) return NotFound();
        ModelState.Clear();
        foreach (var (field, code, most) in Form.Problems(Towns.Select(m => m.Value))) this.Wrong($"Form.{field}", desk.Wrong(code, most));
        if (await desk.IsTaken(Organisation.AreaId, Form.NameFi, id)) this.Wrong("Form.NameFi", texts["Network.wrong-organisation-taken"]);
        if (Form.Version != Organisation.Version) Overtaken();
        if (!ModelState.IsValid) return Page();
        var before = Organisation.Name;
        Organisation.Correct(Form.Facts(), this.Actor, clock.Now);
        if (Organisation.Name != before) await desk.Rename(Organisation, clock.Now);
        return await Saved(id, "corrected");
    }

    public async Task<IActionResult> OnPostCloseAsync(OrganisationId id)
    {
        if (!await Load(id)) return NotFound();
        ModelState.Clear();
        Form = OrganisationForm.Of(Organisation);
        if (ClosesOn is not { } on || on < Today.AddDays(-MostDaysBack) || on > Today.AddYears(2)) this.Wrong(nameof(ClosesOn), texts["Network.wrong-close-on"]);
        if (!ModelState.IsValid) return Page();
        Organisation.Close(ClosesOn!.Value, this.Actor, clock.Now);
        return await Saved(id, "closed");
    }

    public async Task<IActionResult> OnPostOpenAsync(OrganisationId id)
    {
        if (!await Load(id)) return NotFound();
        Form = OrganisationForm.Of(Organisation);
        Organisation.Open(this.Actor, clock.Now);
        return await Saved(id, "opened");
    }

    private async Task<bool> Load(OrganisationId id)
    {
        var area = this.Actor.AreaId;
        if (await db.Organisations.SingleOrDefaultAsync(o => o.Id == id && o.AreaId == area) is not { } found) return false;
        (Organisation, Towns) = (found, await desk.Towns(area));
        Cards = await db.Services.CountAsync(s => s.OrganisationId == id && s.State == CardState.Published);
        Waiting = await db.Referrals.CountAsync(r => r.ToOrganisationId == id && (r.State == ReferralState.Sent || r.State == ReferralState.Unanswered || r.State == ReferralState.Waiting));
        return true;
    }

    /// <summary>What was typed stays; the next save is on top of what the other wrote, which stands beside the form.</summary>
    private void Overtaken()
    {
        Theirs = string.Join(" · ", ((string?[])[Organisation.Name, Organisation.NameSv, Organisation.NameEn, Organisation.Email, Organisation.Phone, Organisation.Website]).Where(w => !string.IsNullOrEmpty(w)));
        Form.Version = Organisation.Version;
        this.Wrong("", texts["Network.overtaken"]);
    }

    private async Task<IActionResult> Saved(OrganisationId id, string done)
    {
        if (await db.Keep()) return Redirect($"/network/organisations/{id}?done={done}");
        await Load(id);
        Overtaken();
        return Page();
    }
}
