using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>A new organisation joins the network (uusi toimija).</summary>
[For(Role.Coordinator)]
public sealed class NewModel(Db db, OrganisationDesk desk, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty] public OrganisationForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds => [new(texts["Network.organisation-kind-choose"], ""), .. desk.Kinds()];
    public IReadOnlyList<SelectListItem> Towns { get; private set; } = [];

    public async Task OnGetAsync() => Towns = await desk.Towns(this.Actor.AreaId);

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        ModelState.Clear();
        foreach (var (field, code, most) in Form.Problems(Towns.Select(m => m.Value))) this.Wrong($"Form.{field}", desk.Wrong(code, most));
        if (await desk.IsTaken(this.Actor.AreaId, Form.NameFi, null)) this.Wrong("Form.NameFi", texts["Network.wrong-organisation-taken"]);
        if (!ModelState.IsValid) return Page();
        var added = Organisation.Add(Form.Facts(), this.Actor, clock.Now);
        db.Organisations.Add(added);
        await db.SaveChangesAsync();
        return Redirect($"/network/organisations/{added.Id}?done=added");
    }
}
