using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiling;

/// <summary>The questionnaires of the area and their versions; taking in a new one. A version that is taken in never changes, so old answers can always be read.</summary>
[For(Role.Administrator, Role.Coordinator)]
public sealed class FormsModel(Db db, ProfileShelf shelf, TimeProvider clock, Texts texts) : PageModel
{
    public const int LargestFile = 500_000;
    private const int MostProblems = 20;

    [BindProperty] public IFormFile? Upload { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public IReadOnlyList<(ShelvedProfile Profile, int Rounds)> Forms { get; private set; } = [];
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public Task OnGetAsync() => Load();

    /// <summary>The file of a version, to begin a new one from.</summary>
    public async Task<IActionResult> OnGetFileAsync(string code, string edition)
    {
        var found = (await shelf.All(this.Actor.AreaId)).FirstOrDefault(f => f.Template.Code == code && f.Template.Edition == edition);
        return found is null ? NotFound() : File(Encoding.UTF8.GetBytes(found.Json), "application/json", $"{code}-{edition}.json");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is null || Upload.Length == 0) ModelState.AddModelError(nameof(Upload), texts["Profiling.file-missing"]);
        else if (Upload.Length > LargestFile) ModelState.AddModelError(nameof(Upload), texts["Profiling.file-large", LargestFile / 1000]);
        else if (await TakeIn(Upload) is { } form) return Redirect($"/profiling/forms?done=taken&form={form}");
        await Load();
        return Page();
    }

    private async Task<ProfileFormId?> TakeIn(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        var json = await reader.ReadToEndAsync();
        var (template, problems) = TemplateFile.Read(json);
        if (template is null) { Tell(problems); return null; }
        var area = this.Actor.AreaId;
        if ((await shelf.All(area)).Any(f => f.Template.Code == template.Code && f.Template.Edition == template.Edition)) { ModelState.AddModelError(nameof(Upload), texts["Profiling.edition-taken", template.Code, template.Edition]); return null; }
        var form = new ProfileForm(area, template, json, this.Actor.UserId, clock.Now);
        db.ProfileForms.Add(form);
        try
        {
            await db.SaveChangesAsync();
            return form.Id;
        }
        catch (DbUpdateException)
        {
            // The same version was taken in at this very moment.
            db.ChangeTracker.Clear();
            ModelState.AddModelError(nameof(Upload), texts["Profiling.edition-taken", template.Code, template.Edition]);
            return null;
        }
    }

    private void Tell(IReadOnlyList<FileProblem> problems)
    {
        Problems = [.. problems.Take(MostProblems).Select(p => texts[$"Shared.bad-{p.Code}", p.Place, p.Word])];
        ModelState.AddModelError(nameof(Upload), texts["Profiling.file-bad", problems.Count]);
    }

    private async Task Load()
    {
        var area = this.Actor.AreaId;
        var used = await db.ProfilingRounds.Where(r => r.AreaId == area).GroupBy(r => r.FormId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        Forms = [.. (await shelf.All(area)).Select(f => (f, f.Form is { } form ? used.GetValueOrDefault(form.Id) : 0))];
    }
}
