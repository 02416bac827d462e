using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Rules;
using Nivel.Rules.MunicipalFunding;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>The paid days of one person: where on the stairs, when the next step comes, what a year costs the municipality and what would change it.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class BenefitsModel(ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    public const int MostMonths = 24;
    public static readonly IReadOnlyList<string> Whats = ["job", "service", "month"];

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? What { get; set; }
    [BindProperty(SupportsGet = true)] public int? After { get; set; }
    [BindProperty(SupportsGet = true)] public int? Months { get; set; }

    public Client Client { get; private set; } = null!;
    public PaidDaysAhead? Ahead { get; private set; }
    public DateOnly Today => clock.Today;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "benefits") is not { } client) { context.Result = NotFound(); return; }
        Client = client;
        await next();
    }

    public void OnGet()
    {
        this.Reword(texts);
        if (PaidDaysAhead.CanBeTold(Client, Today)) Ahead = PaidDaysAhead.Of(Client, Asked(), Today);
    }

    private WhatIf? Asked()
    {
        if (What is null) return null;
        if (!Whats.Contains(What)) this.Wrong(nameof(What), texts["Clients.choose-what"]);
        if (What != "month" && After is not (>= 0 and <= PaidDaysAhead.MonthsAhead - 1)) this.Wrong(nameof(After), texts["Clients.after-months", PaidDaysAhead.MonthsAhead - 1]);
        if (What != "month" && Months is not (>= 1 and <= MostMonths)) this.Wrong(nameof(Months), texts["Clients.for-how-long", MostMonths]);
        return ModelState.IsValid ? new(What, After ?? 0, Months ?? 1) : null;
    }
}
