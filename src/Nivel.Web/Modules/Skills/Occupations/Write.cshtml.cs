using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Skills.Occupations;

/// <summary>Writing down how the work of an occupation changes here, as several employers told and somebody checked.</summary>
[For(Role.Coordinator, Role.JobCoach)]
public sealed class WriteModel(Db db, TaxonomyShelf shelf, Texts texts, TimeProvider clock) : PageModel
{
    private const int MostGrowing = 20, MostFound = 8;

    [BindProperty(SupportsGet = true)] public string Occupation { get; set; } = "";
    [BindProperty] public FutureForm Form { get; set; } = new();

    public string Name { get; private set; } = "";
    public IReadOnlyList<SkillName> Choices { get; private set; } = [];

    private FutureProfile? profile;
    private OpenTaxonomy taxonomy = null!;
    private Language Language => LanguageCodes.Parse(Languages.Current);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        taxonomy = await shelf.Open();
        if (taxonomy.Occupation(Occupation) is not { } known) { context.Result = NotFound(); return; }
        var area = this.Actor.AreaId;
        profile = await db.FutureProfiles.SingleOrDefaultAsync(p => p.AreaId == area && p.OccupationId == Occupation);
        Name = known.Label(Language);
        await next();
        Offer();
    }

    public void OnGet() => Form = FutureForm.Of(profile);

    public async Task<IActionResult> OnPostAsync(string? act)
    {
        this.Reword(texts);
        Form.Growing = [.. Form.Growing.Where(id => taxonomy.Skill(id) is not null).Distinct().Take(MostGrowing)];
        if (act == "find") { ModelState.Clear(); return Page(); }
        foreach (var (field, why) in Form.Problems(clock.Today)) this.Wrong($"Form.{field}", texts[$"Skills.future-{why}"]);
        if (ModelState.IsValid && Form.Version != (profile?.Version ?? -1)) this.Wrong("Form.Story", texts["Skills.future-other-wrote"]);
        if (!ModelState.IsValid || !await Save()) return Page();
        return Redirect($"/skills/occupations/{Occupation}?done=written");
    }

    private async Task<bool> Save()
    {
        if (profile is null) db.FutureProfiles.Add(profile = new FutureProfile(this.Actor.AreaId, Occupation));
        profile.Write(Form, Form.Growing, this.Actor, clock.Now);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { this.Wrong("Form.Story", texts["Skills.future-other-wrote"]); return false; }
        return true;
    }

    private void Offer() => Choices = [.. Form.Growing.Concat(SkillReading.Named(Form.Find, taxonomy, Language, MostFound).Select(f => f.Id)).Distinct().Where(id => taxonomy.Skill(id) is not null)
        .Select(id => new SkillName(id, taxonomy.Label(id, Language)))];
}
