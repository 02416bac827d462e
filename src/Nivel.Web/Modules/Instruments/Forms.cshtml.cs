using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Instruments;

/// <summary>The instruments of the area and their versions. A file is looked at first; it is taken in when the right to use it has been written down, and taken back while nobody has answered it.</summary>
[For(Role.Administrator)]
public sealed class FormsModel(Db db, InstrumentShelf shelf, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty] public IFormFile? Upload { get; set; }

    /// <summary>The file that is being looked at: what is accepted is what was shown.</summary>
    [BindProperty] public string? Json { get; set; }
    [BindProperty] public string? Holder { get; set; }
    [BindProperty] public DateOnly? From { get; set; }
    [BindProperty] public DateOnly? Until { get; set; }
    [FromQuery] public string? Done { get; set; }

    public IReadOnlyList<InstrumentVersions> Instruments { get; private set; } = [];
    public IReadOnlyList<string> Problems { get; private set; } = [];
    public InstrumentTemplate? Preview { get; private set; }

    public Task OnGetAsync() => Load();

    /// <summary>The file of a version, to begin a new one from.</summary>
    public async Task<IActionResult> OnGetFileAsync(string code, string edition)
    {
        var found = (await shelf.All(this.Actor.AreaId)).FirstOrDefault(f => f.Template.Code == code && f.Template.Edition == edition);
        return found is null ? NotFound() : File(Encoding.UTF8.GetBytes(found.Json), "application/json", $"{code}-{edition}.json");
    }

    public async Task<IActionResult> OnPostLookAsync()
    {
        var (json, problem) = await FormUpload.Read(Upload, texts);
        ModelState.Remove(nameof(Json));
        if (json is null) this.Wrong(nameof(Upload), problem!);
        else if (Read(json) is { } template) (Preview, Json, From, Until) = (template, json, template.InForceFrom, template.InForceUntil);
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostAcceptAsync()
    {
        this.Reword(texts);
        if (Json is not { Length: > 0 and <= FormUpload.Largest } || Read(Json) is not { } template) { Json = null; await Load(); return Page(); }
        Preview = template;
        if (Typed.Text(Holder) is not { Length: <= 200 }) this.Wrong(nameof(Holder), texts["Instruments.holder-missing"]);
        if (From is not { Year: >= 2000 and <= 2100 }) this.Wrong(nameof(From), texts["Instruments.licence-from-missing"]);
        if (Until < From) this.Wrong(nameof(Until), texts["Instruments.licence-until-early"]);
        if (ModelState.IsValid)
        {
            var form = new InstrumentForm(this.Actor.AreaId, template, Json, this.Actor.UserId, clock.Now, new(Typed.Text(Holder)!, From!.Value, Until));
            db.Happenings.Add(Happened("InstrumentTakenIn", form));
            if (await shelf.TakeIn(form)) return Redirect("/instruments/forms?done=taken");
            this.Wrong("", texts["Instruments.edition-taken", template.Code, template.Edition]);
        }

        await Load();
        return Page();
    }

    /// <summary>Takes a version back; once somebody has answered it, it stays.</summary>
    public async Task<IActionResult> OnPostUndoAsync(InstrumentFormId form)
    {
        var area = this.Actor.AreaId;
        if (await db.InstrumentForms.SingleOrDefaultAsync(f => f.Id == form && f.AreaId == area && f.TakenInBy != null) is not { } found) return NotFound();
        if (await db.InstrumentRounds.AnyAsync(r => r.FormId == form)) return Redirect("/instruments/forms?done=in-use");
        db.Remove(found);
        db.Happenings.Add(Happened("InstrumentTakenBack", found));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Somebody answered it at this very moment: the foreign key holds it.
            return Redirect("/instruments/forms?done=in-use");
        }

        return Redirect("/instruments/forms?done=undone");
    }

    private Happening Happened(string kind, InstrumentForm form) => new()
    {
        Kind = kind, AreaId = form.AreaId, By = this.Actor.UserId, ByOrganisation = this.Actor.OrganisationId, At = clock.Now, About = $"instruments/{form.Id}", Audience = Audience.Nobody,
        Facts = new Dictionary<string, string> { ["instrument"] = form.Code, ["edition"] = form.Edition },
    };

    private InstrumentTemplate? Read(string json)
    {
        var (template, problems) = InstrumentFile.Read(json);
        if (template is not null) return template;
        Problems = FormUpload.Words(json, problems, texts);
        this.Wrong(nameof(Upload), texts["Instruments.file-bad", problems.Count]);
        return null;
    }

    private async Task Load()
    {
        var area = this.Actor.AreaId;
        var used = await db.InstrumentRounds.Where(r => r.AreaId == area).GroupBy(r => r.FormId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        Instruments = [.. (await shelf.All(area)).GroupBy(f => f.Template.Code).Select(g => new InstrumentVersions([.. g.Select(f => new InstrumentVersion(f, f.Form is { } form ? used.GetValueOrDefault(form.Id) : 0))]))];
    }
}

/// <summary>A version and how many times it has been answered.</summary>
public sealed record InstrumentVersion(Shelved<InstrumentTemplate, InstrumentForm> Shelved, int Rounds)
{
    public InstrumentTemplate Template => Shelved.Template;
    public InstrumentForm? Form => Shelved.Form;
    public bool MayBeTakenBack => !Shelved.IsShipped && Rounds == 0;
}

/// <summary>The versions of one instrument, the newest first.</summary>
public sealed record InstrumentVersions(IReadOnlyList<InstrumentVersion> All)
{
    /// <summary>Every item that any version asks.</summary>
    public IReadOnlyList<string> Items => [.. All.SelectMany(v => v.Template.Items).Select(i => i.Code).Distinct()];
}
