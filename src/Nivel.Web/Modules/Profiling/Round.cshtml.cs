using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiling;

/// <summary>What a round indicates and why, and the worker's own judgement beside it. Neither replaces the other.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class RoundModel(Db db, ClientDoor door, ProfileShelf shelf, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ProfilingRoundId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public string? Judged { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public int Version { get; set; }

    public Client Person { get; private set; } = null!;
    public RoundView View { get; private set; } = null!;
    public bool OtherChanged { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Load()) { context.Result = NotFound(); return; }
        await next();
    }

    public void OnGet() => (Judged, Why, Version) = (View.Round.Judged ?? View.Round.Outcome, View.Round.JudgedWhy, View.Round.Version);

    public async Task<IActionResult> OnPostAsync()
    {
        if (View.Template.Outcome(Judged) is null) this.Wrong(nameof(Judged), texts["Profiling.judge-missing"]);
        else if (Judged != View.Round.Outcome && Typed.Text(Why) is null) this.Wrong(nameof(Why), texts["Profiling.why-missing"]);
        if (Why?.Length > ProfilingRound.LongestWhy) this.Wrong(nameof(Why), texts["Profiling.why-long", ProfilingRound.LongestWhy]);
        if (!ModelState.IsValid) return Page();
        if (Version != View.Round.Version) return Tell();
        View.Round.Judge(View.Template, Judged!, Typed.Text(Why), this.Actor, clock.Now);
        if (!await db.Keep()) return await Load() ? Tell() : NotFound();
        return Redirect($"/profiling/{Id}?done=judged");
    }

    private PageResult Tell()
    {
        OtherChanged = true;
        ModelState.Remove(nameof(Version));
        Version = View.Round.Version;
        return Page();
    }

    private async Task<bool> Load()
    {
        var area = this.Actor.AreaId;
        if (await db.ProfilingRounds.SingleOrDefaultAsync(r => r.Id == Id && r.AreaId == area) is not { } round) return false;
        if (await door.Open(this.Actor, round.ClientId, "profiling") is not { } person) return false;
        (Person, View) = (person, await RoundView.Of(db, shelf, round, Languages.Current));
        return true;
    }
}
