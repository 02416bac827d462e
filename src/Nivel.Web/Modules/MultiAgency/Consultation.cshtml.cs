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

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>One consultation request: the coach follows it, the consulted worker sees the question and what is with it, and answers.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Specialist)]
public sealed class ConsultationModel(Db db, SupportDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ConsultationId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public string? Health { get; set; }
    [BindProperty] public string? Withheld { get; set; }

    public Consultation Asked { get; private set; } = null!;
    public ConsultationRow Row { get; private set; } = null!;

    /// <summary>Null when the question names nobody and the reader is the one who is asked.</summary>
    public OutwardContact? Person { get; private set; }
    public MultiAgencySupport? Plan { get; private set; }
    public IReadOnlyList<SupportStep> Steps { get; private set; } = [];
    public bool OtherChanged { get; private set; }
    public bool IsCoach => this.Actor.Role.MeetsClients();
    public DateOnly Today => clock.Today;
    public bool MayAnswer => !IsCoach && Asked.State == ConsultationState.Asked;

    /// <summary>Health is told only within a case, and stays apart from the answer (T-12).</summary>
    public bool TakesHealth => MayAnswer && Asked.Ground == ConsultationGround.Support;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Load()) { context.Result = NotFound(); return; }
        await next();
    }

    public void OnGet() => Version = Asked.Version;

    public async Task<IActionResult> OnPostAnswerAsync()
    {
        if (IsCoach) return Forbid();
        if (Version != Asked.Version || !MayAnswer) return Tell();
        foreach (var (typed, field) in (ReadOnlySpan<(string?, string)>)[(Answer ?? "", nameof(Answer)), (Health, nameof(Health)), (Withheld, nameof(Withheld))])
            if (typed?.Length > Consultation.LongestWords || (field == nameof(Answer) && Typed.Text(typed) is null)) this.Wrong(field, texts["MultiAgency.words-missing", Consultation.LongestWords]);
        if (!ModelState.IsValid) return Page();
        Asked.Reply(Answer!, Typed.Text(Withheld), this.Actor, clock.Now, Today);
        if (TypedHealth() is { } fact) db.SupportHealths.Add(fact);
        return await Save("answered");
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        if (!IsCoach) return Forbid();
        if (Version != Asked.Version || Asked.State != ConsultationState.Asked) return Tell();
        Asked.Withdraw(this.Actor, clock.Now, Today);
        return await Save("withdrawn");
    }

    public async Task<IActionResult> OnPostReadAsync()
    {
        if (!IsCoach) return Forbid();
        Asked.Read(Today);
        return await Save("read");
    }

    /// <summary>Asked after the reply, when nothing more may be answered: so by the ground alone.</summary>
    private SupportHealth? TypedHealth() =>
        Asked.Ground == ConsultationGround.Support && Typed.Text(Health) is { } words ? new SupportHealth(Plan!, words, this.Actor.UserId, clock.Now) : null;

    private async Task<bool> Load()
    {
        if (await door.Open(this.Actor, Id) is not { } asked) return false;
        Asked = asked;
        Row = (await ConsultationRow.Of(db, db.Consultations.Where(c => c.Id == Id))).Single();
        if (IsCoach || asked.Ground != ConsultationGround.Nameless) Person = (await db.Clients.AsNoTracking().SingleAsync(c => c.Id == asked.ClientId)).ToOthers();
        if (asked.SupportId is not { } support) return true;
        Plan = await db.MultiAgencySupports.AsNoTracking().SingleAsync(s => s.Id == support);
        if (asked.Attached.HasFlag(ConsultationAttached.Plan)) Steps = await db.SupportSteps.AsNoTracking().Where(s => s.SupportId == support).OrderBy(s => s.DueOn).ThenBy(s => s.Id).ToListAsync();
        return true;
    }

    private async Task<IActionResult> Save(string done)
    {
        if (!await db.Keep()) return await Load() ? Tell() : NotFound();
        return Redirect($"/support/consultations/{Id}?done={done}");
    }

    private PageResult Tell()
    {
        OtherChanged = true;
        ModelState.Remove(nameof(Version));
        Version = Asked.Version;
        return Page();
    }
}
