using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>Corrects what an order asks, after it was sent.</summary>
[For(Role.Employer, Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed class NeedModel(Db db, TaxonomyShelf shelf, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public JobOrderId Id { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public NeedForm Form { get; set; } = new();

    public JobOrder Order { get; private set; } = null!;
    public NeedView View { get; private set; } = null!;
    public bool ChangedMeanwhile { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var order = await db.JobOrdersOf(this.Actor).SingleOrDefaultAsync(o => o.Id == Id);
        if (order is not { IsOpen: true }) { context.Result = NotFound(); return; }
        Order = order;
        await next();
    }

    public async Task OnGetAsync()
    {
        Version = Order.Version;
        Form = NeedForm.Of(Order.Need);
        View = new(Form, await shelf.Open(), Order.Title);
    }

    public async Task<IActionResult> OnPostAsync(string? act)
    {
        var taxonomy = await shelf.Open();
        Form.TakeAdded();
        ChangedMeanwhile = Order.Version != Version;
        if (act == "save" && !ChangedMeanwhile && await Save(taxonomy)) return Redirect($"/employers/orders/{Id}?done=corrected");
        if (ChangedMeanwhile) Version = await db.JobOrders.Where(o => o.Id == Id).Select(o => o.Version).SingleAsync();
        ModelState.Clear();
        View = new(Form, taxonomy, Order.Title);
        return Page();
    }

    private async Task<bool> Save(OpenTaxonomy taxonomy)
    {
        Order.Correct(Form.Need(taxonomy), this.Actor, clock.Now);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            ChangedMeanwhile = true;
        }

        return !ChangedMeanwhile;
    }
}
