using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Clients;

/// <summary>Takes a person in: registers them in whole mode, enters them on behalf of the national record in add-on mode (D-06).</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class NewModel(Db db, NextActKeeping acts, ClientSearch search, Areas areas, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public string? FamilyName { get; set; }
    [BindProperty] public string? GivenName { get; set; }
    [BindProperty] public DateOnly? BornOn { get; set; }
    [BindProperty] public string? Municipality { get; set; }
    [BindProperty] public string? Language { get; set; } = "fi";
    [BindProperty] public DateOnly? RegisteredOn { get; set; }
    [BindProperty] public UserId? Coach { get; set; }
    [BindProperty] public bool IsProtected { get; set; }
    [BindProperty] public string? ProtectedWhy { get; set; }

    public bool IsAddOn { get; private set; }
    public DateOnly Today { get; private set; }
    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];
    public IReadOnlyList<User> Coaches { get; private set; } = [];
    public SearchAnswer? Known { get; private set; }

    /// <summary>The person was a jobseeker here more than six months ago: a new search may begin.</summary>
    public bool MayBeginAgain { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var area = this.Actor.AreaId;
        Today = clock.Today;
        IsAddOn = (await areas.Find(area))?.Mode != AreaMode.Whole;
        Municipalities = await db.Municipalities.AsNoTracking().OrderBy(m => m.AreaId == area ? 0 : 1).ThenBy(m => m.NameFi).ToListAsync();
        Coaches = await db.People.AsNoTracking().Where(u => u.AreaId == area && u.Role == Role.PersonalCoach && (u.EndsOn == null || u.EndsOn >= Today)).OrderBy(u => u.Name).ToListAsync();
        await next();
    }

    public void OnGet() => (RegisteredOn, Coach) = (Today, Coaches.FirstOrDefault(c => c.Id == this.Actor.UserId)?.Id);

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        var code = Check();
        if (!ModelState.IsValid) return Page();
        if (await Search(code) is { Answer: not SearchAnswer.Unknown } found) return Tell(found);
        return Redirect($"/clients/{await Take(code)}?done=new");
    }

    /// <summary>The same form once more, when the page has told that the person has been here before.</summary>
    public async Task<IActionResult> OnPostAgainAsync()
    {
        this.Reword(texts);
        var code = Check();
        if (!ModelState.IsValid) return Page();
        var found = await Search(code);
        if (!IsPast(found)) return Tell(found);
        var client = await db.Clients.SingleAsync(c => c.Id == found.Client!.Id);
        client.BeginAgain(Day, Source(), this.Actor, clock.Now);
        await Give(client);
        return Redirect($"/clients/{client.Id}?done=begun-again");
    }

    private DateOnly Day => RegisteredOn ?? Today;

    /// <summary>Registered on a day within six months of the end, the search goes on instead; its worker still has it.</summary>
    private bool IsPast(PersonFound found) => found.Client is { IsOpen: false, EndedOn: { } ended } client && ended < Day && !client.MayContinueOn(Day);

    private PageResult Tell(PersonFound found)
    {
        (Known, MayBeginAgain) = (found.Answer, IsPast(found));
        return Page();
    }

    private async Task<PersonFound> Search(PersonalIdentityCode? code)
    {
        var found = await search.Find(new(code, GivenName, FamilyName, BornOn ?? code!.BornOn), this.Actor);
        return found.Answer == SearchAnswer.Unknown && code is not null ? await search.Find(new(null, GivenName, FamilyName, code.BornOn), this.Actor) : found;
    }

    private PersonalIdentityCode? Check()
    {
        PersonalIdentityCode? code = null;
        if (Typed.Text(Code) is { } typed && !PersonalIdentityCode.TryParse(typed, out code)) this.Wrong(nameof(Code), texts["Clients.code-wrong"]);
        if (Typed.Text(FamilyName) is not { Length: <= 100 }) this.Wrong(nameof(FamilyName), texts["Clients.name-missing"]);
        if (Typed.Text(GivenName) is not { Length: <= 100 }) this.Wrong(nameof(GivenName), texts["Clients.name-missing"]);
        if (code is null && Typed.Text(Code) is null && BornOn is null) this.Wrong(nameof(BornOn), texts["Clients.born-missing"]);
        if (BornOn > Today.AddYears(-14) || BornOn < Today.AddYears(-100)) this.Wrong(nameof(BornOn), texts["Clients.born-wrong"]);
        if (code is not null && BornOn is { } born && born != code.BornOn) this.Wrong(nameof(BornOn), texts["Clients.born-differs"]);
        if (Municipalities.All(m => m.Code != Municipality)) this.Wrong(nameof(Municipality), texts["Clients.municipality-missing"]);
        if (Language is null || !ContactModel.Spoken.Contains(Language)) this.Wrong(nameof(Language), texts["Clients.language-missing"]);
        if (RegisteredOn > Today) this.Wrong(nameof(RegisteredOn), texts["Clients.date-future"]);
        if (Coaches.All(c => c.Id != Coach)) this.Wrong(nameof(Coach), texts["Clients.coach-missing"]);
        if (IsProtected && Typed.Text(ProtectedWhy) is not { Length: <= Client.LongestWhy }) this.Wrong(nameof(ProtectedWhy), texts["Clients.protected-why-missing", Client.LongestWhy]);
        return code;
    }

    private async Task<ClientId> Take(PersonalIdentityCode? code)
    {
        var (actor, now) = (this.Actor, clock.Now);
        var client = new Client(ClientId.New(), actor.AreaId, GivenName!.Trim(), FamilyName!.Trim(), BornOn ?? code!.BornOn, Municipality!, Language!) { IdentityCode = code };
        client.TakeIn(RegisteredOn, null, null, Source());
        client.Begin(actor, now);
        client.Protect(IsProtected, ProtectedWhy, actor, now);
        db.Add(client);
        await Give(client);
        return client.Id;
    }

    private Provenance Source() => new(texts[IsAddOn ? "Clients.source-proxy" : "Clients.source-own"], Today, this.Actor.Name);

    /// <summary>The coach gets the person, and whoever takes them in a week to hand over.</summary>
    private async Task Give(Client client)
    {
        var (actor, coach) = (this.Actor, Coaches.First(c => c.Id == Coach));
        db.Add(client.AssignCoach(coach.Id, coach.Name, actor, clock.Now, Today));
        if (coach.Id != actor.UserId) db.Add(new Assignment(client.Id, actor.UserId, ClientTaskKind.Desk, Days.Of(Today, Today.AddDays(6))));
        await acts.Save(client.Id, Today);
    }
}
