using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiling;

/// <summary>The questionnaires of the area and their versions; taking in a new one. A version that is taken in never changes, so old answers can always be read.</summary>
[For(Role.Administrator, Role.Coordinator)]
public sealed class FormsModel(Db db, ProfileShelf shelf, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty] public IFormFile? Upload { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public IReadOnlyList<(Shelved<ProfileTemplate, ProfileForm> Profile, int Rounds)> Forms { get; private set; } = [];
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
        var (json, problem) = await FormUpload.Read(Upload, texts);
        if (json is null) this.Wrong(nameof(Upload), problem!);
        else if (await TakeIn(json) is { } form) return Redirect($"/profiling/forms?done=taken&form={form}");
        await Load();
        return Page();
    }

    private async Task<ProfileFormId?> TakeIn(string json)
    {
        var (template, problems) = TemplateFile.Read(json);
        if (template is null)
        {
            Problems = FormUpload.Words(json, problems, texts);
            this.Wrong(nameof(Upload), texts["Profiling.file-bad", problems.Count]);
            return null;
        }

        var form = new ProfileForm(this.Actor.AreaId, template, json, this.Actor.UserId, clock.Now);
        if (await shelf.TakeIn(form)) return form.Id;
        this.Wrong(nameof(Upload), texts["Profiling.edition-taken", template.Code, template.Edition]);
        return null;
    }

    private async Task Load()
    {
        var area = this.Actor.AreaId;
        var used = await db.ProfilingRounds.Where(r => r.AreaId == area).GroupBy(r => r.FormId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        Forms = [.. (await shelf.All(area)).Select(f => (f, f.Form is { } form ? used.GetValueOrDefault(form.Id) : 0))];
    }
}
