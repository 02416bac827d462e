using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Guidance;

/// <summary>The kiosk at the door: language, topic, number. Anonymous; the words follow the chosen language, not the browser.</summary>
[ForAnyone, EnableRateLimiting(RateLimits.PublicForm)]
public sealed class KioskModel(Db db, Queue queue, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Area { get; set; }
    [BindProperty(SupportsGet = true)] public string? Language { get; set; }

    public IReadOnlyList<EmploymentArea> Areas { get; private set; } = [];
    public EmploymentArea? Chosen { get; private set; }
    public Ticket? Ticket { get; private set; }
    public int Before { get; private set; }

    /// <summary>Whoever reads none of the three languages of the house is served in English here, and in their own language at the desk if it is spoken.</summary>
    public string Shown => Language is not null && !Platform.Languages.All.Contains(Language) && Queue.SpokenLanguages.Contains(Language)
        ? Platform.Languages.English : Platform.Languages.Known(Language ?? Platform.Languages.Current);

    public string Say(string key, params object?[] with) => texts.In(Shown, key, with);

    public async Task<IActionResult> OnGetAsync(TicketId? ticket)
    {
        await Choose();
        if (ticket is { } id && await db.Tickets.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id) is { } taken)
        {
            var (area, day, number) = (taken.AreaId, taken.On, taken.Number);
            Ticket = taken.On == clock.Today ? taken : null;
            Before = await db.Tickets.CountAsync(t => t.AreaId == area && t.On == day && t.State == TicketState.Waiting && t.Number < number);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? topic)
    {
        await Choose();
        if (Chosen is null || topic is null || !Queue.Topics.Contains(topic)) return Page();
        var language = Language is not null && Queue.SpokenLanguages.Contains(Language) ? Language : Shown;
        var ticket = await queue.Take(Chosen.Id, topic, language);
        return Redirect($"/guidance/kiosk?area={Chosen.Id}&language={language}&ticket={ticket.Id}");
    }

    private async Task Choose()
    {
        Areas = await db.Areas.AsNoTracking().OrderBy(a => a.NameFi).ToListAsync();
        Chosen = Id.TryParse<EmploymentAreaId>(Area, out var area) ? Areas.FirstOrDefault(a => a.Id == area) : Areas is [var only] ? only : null;
    }
}
