using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

/// <summary>The adviser's board (neuvonnan taulu): next, call, give back, did not come, register.</summary>
[For(Role.Adviser)]
public sealed class IndexModel(Db db, Queue queue, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Board Board { get; private set; } = null!;
    public DateOnly Today { get; private set; }
    public DateTimeOffset Now { get; private set; }
    public string? DoneText => Done is not null && texts.Has($"Guidance.done-{Done}") ? texts[$"Guidance.done-{Done}"] : null;

    public async Task OnGetAsync()
    {
        (Today, Now) = (clock.Today, clock.Now);
        Board = await Board.Of(db, this.Actor.AreaId, Today);
    }

    public async Task<IActionResult> OnPostAsync(string? next, TicketId? call, TicketId? back, TicketId? left)
    {
        if (call is { } called) return await Own(called) is not { } waiting ? NotFound() : await queue.Called(waiting, this.Actor) ? Redirect("/guidance") : Told("taken");
        if (back is { } given) return await Settle(given, TicketState.Waiting);
        if (left is { } gone) return await Settle(gone, TicketState.Left);
        if (next is null) return Redirect("/guidance");
        return await queue.CallNext(this.Actor) is null ? Told("nobody") : Redirect("/guidance");
    }

    private async Task<IActionResult> Settle(TicketId id, TicketState state) =>
        await Own(id) is not { } ticket ? NotFound() : await queue.Settle(ticket, state) ? Redirect("/guidance") : Told("taken");

    private RedirectResult Told(string what) => Redirect($"/guidance?done={what}");

    private Task<Ticket?> Own(TicketId id)
    {
        var (area, today) = (this.Actor.AreaId, clock.Today);
        return db.Tickets.SingleOrDefaultAsync(t => t.Id == id && t.AreaId == area && t.On == today);
    }
}
