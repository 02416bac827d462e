using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Imports;

/// <summary>Choose a file, see what it would do. Nothing changes before the next page's button.</summary>
[For(Role.Administrator, Role.Coordinator), RequestSizeLimit(300_000_000), RequestFormLimits(MultipartBodyLengthLimit = 300_000_000)]
public sealed class IndexModel(Db db, Platform.Imports.Imports imports, SpooledFiles spool, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Kind { get; set; }

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];
    public IReadOnlyList<ImportBatch> Batches { get; private set; } = [];

    public Task OnGetAsync() => Load();

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        await Load();
        var importer = imports.Find(Kind ?? "");
        if (importer is null || !importer.Roles.Contains(this.Actor.Role)) ModelState.AddModelError(nameof(Kind), texts["Imports.choose-kind"]);
        if (file is null || file.Length == 0) ModelState.AddModelError("file", texts["Imports.choose-file"]);
        if (!ModelState.IsValid) return Page();
        var path = await spool.Keep(file!);
        try
        {
            var batch = await imports.Preview(importer!, new ImportSource(path, file!.FileName), await Remembered(), this.Actor);
            spool.Name(path, batch.Id);
            return Redirect($"/imports/{batch.Id}");
        }
        catch (FileRefusedException refused)
        {
            System.IO.File.Delete(path);
            ModelState.AddModelError("file", ReasonWords.Of(refused.Problem, texts));
            return Page();
        }
    }

    /// <summary>The column choices of the last batch of the kind that was taken in: a list that comes every month is mapped once.</summary>
    private async Task<Dictionary<string, string>> Remembered()
    {
        var (area, kind) = (this.Actor.AreaId, Kind);
        var last = await db.ImportBatches.Where(b => b.AreaId == area && b.Kind == kind && b.State == BatchState.Committed).OrderByDescending(b => b.At).Select(b => b.Choices).FirstOrDefaultAsync();
        return last is null ? [] : System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(last) ?? [];
    }

    private async Task Load()
    {
        var area = this.Actor.AreaId;
        Kinds = [.. imports.All.Where(i => i.Roles.Contains(this.Actor.Role)).Select(i => new SelectListItem(texts[$"Imports.kind-{i.Kind}"], i.Kind))];
        Batches = await db.ImportBatches.AsNoTracking().Where(b => b.AreaId == area).OrderByDescending(b => b.At).Take(50).ToListAsync();
    }
}
