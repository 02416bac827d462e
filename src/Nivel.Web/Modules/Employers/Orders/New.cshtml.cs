using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>A new job order from free text: the employer's words on the left, what was recognised on the right, corrected before it is sent.</summary>
[For(Role.Employer, Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed class NewModel(Db db, TaxonomyShelf shelf, TaughtExtractor taught, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>Longer than any advertisement; what is pasted by accident is told, not cut.</summary>
    public const int LongestWords = 20_000;

    [BindProperty(SupportsGet = true)] public string? Employer { get; set; }
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Municipality { get; set; }
    [BindProperty] public int Openings { get; set; } = 1;
    [BindProperty] public NeedForm Form { get; set; } = new();

    public NeedView? View { get; private set; }
    public IReadOnlyList<SelectListItem> Municipalities { get; private set; } = [];
    public bool AsksEmployer => this.Actor.Role != Role.Employer;
    public int PromisedDays { get; private set; }
    public DateOnly AnswerBy => Promise.AnswerBy(clock.Now, PromisedDays);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var area = this.Actor.AreaId;
        PromisedDays = await db.JobOrderDaysOn(area, clock.Today);
        Municipalities = [.. (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync()).OrderBy(m => m.Name, Texts.Sorting).Select(m => new SelectListItem(m.Name, m.Code))];
        await next();
    }

    public async Task OnGetAsync()
    {
        var own = await Known();
        Municipality ??= own?.MunicipalityCode;
        if (AsksEmployer) Employer = own?.Name ?? Employer;
    }

    public async Task<IActionResult> OnPostAsync(string? act)
    {
        var taxonomy = await shelf.Open();
        Check();
        if (ModelState.IsValid && act == "read")
        {
            var extractor = await taught.For(this.Actor.AreaId, taxonomy, db);
            Form = NeedForm.Of(await Task.Run(() => Reading.Of(Title!, Words!, taxonomy, extractor)));
            ModelState.Clear();
        }

        Form.TakeAdded();
        if (ModelState.IsValid && act == "save" && await Save(taxonomy) is { } id) return Redirect($"/employers/orders/{id}?done=sent");
        if (act is "find" or "save" or "read" && Title is { Length: > 0 and <= 300 } && Words is { Length: > 0 and <= LongestWords }) View = new(Form, taxonomy, Title);
        return Page();
    }

    private void Check()
    {
        if (string.IsNullOrWhiteSpace(Title)) ModelState.AddModelError(nameof(Title), texts["Employers.title-missing"]);
        else if (Title.Length > 300) ModelState.AddModelError(nameof(Title), texts["Employers.title-long", 300]);
        if (string.IsNullOrWhiteSpace(Words)) ModelState.AddModelError(nameof(Words), texts["Employers.words-missing"]);
        else if (Words.Length > LongestWords) ModelState.AddModelError(nameof(Words), texts["Employers.words-long", Words.Length, LongestWords]);
        if (Municipalities.All(m => m.Value != Municipality)) ModelState.AddModelError(nameof(Municipality), texts["Employers.municipality-missing"]);
        if (Openings is < 1 or > 500) ModelState.AddModelError(nameof(Openings), texts["Employers.openings-wrong"]);
        if (AsksEmployer && string.IsNullOrWhiteSpace(Employer)) ModelState.AddModelError(nameof(Employer), texts["Employers.employer-missing"]);
        if (Form.StartsOn < clock.Today.AddYears(-1)) ModelState.AddModelError("Form.StartsOn", texts["Employers.starts-past"]);
    }

    private async Task<JobOrderId?> Save(OpenTaxonomy taxonomy)
    {
        var employer = await Known() ?? (AsksEmployer ? Made() : null);
        if (employer is null) return null;
        var order = JobOrder.Receive(employer, Title!, Words!, Municipality!, Openings, Form.Need(taxonomy), AnswerBy, this.Actor, clock.Now);
        db.JobOrders.Add(order);
        // A worker knows what a phrase means; what an employer leaves out may be right and only not needed.
        if (AsksEmployer) db.SkillCorrections.AddRange(Form.Taught(this.Actor.AreaId, taxonomy));
        await db.SaveChangesAsync();
        return order.Id;
    }

    private Employer Made()
    {
        var employer = new Employer(EmployerId.New(), this.Actor.AreaId, Employer!.Trim(), Municipality!) { ContactUserId = this.Actor.UserId };
        db.Employers.Add(employer);
        return employer;
    }

    /// <summary>The own company of an employer; else the one that the worker named, by its id in a link or by its name.</summary>
    private async Task<Employer?> Known()
    {
        var (area, name) = (this.Actor.AreaId, Employer?.Trim());
        if (this.Actor.EmployerId is { } own) return await db.Employers.SingleOrDefaultAsync(e => e.Id == own);
        if (string.IsNullOrEmpty(name)) return null;
        if (Id.TryParse<EmployerId>(name, out var id)) return await db.Employers.SingleOrDefaultAsync(e => e.Id == id && e.AreaId == area);
        return await db.Employers.FirstOrDefaultAsync(e => e.AreaId == area && e.Name == name);
    }
}
