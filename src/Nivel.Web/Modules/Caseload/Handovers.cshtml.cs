using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Caseload;

public sealed record OfferRow(HandoverId Id, string Words, DateTimeOffset? MeetingAt, string? MeetingPlace, DateTimeOffset OfferedAt, string From, string Language, string? Municipality, string? Phase);

/// <summary>A person I gave on, whom the next coach and I still meet together.</summary>
public sealed record MeetingRow(DateTimeOffset At, string Place, string With, string Words);

/// <summary>People offered to me by other coaches. Until I take one, the record is not mine to open: I read the colleague's words and what the choice needs.</summary>
[For(Role.PersonalCoach)]
public sealed class HandoversModel(Db db, CaseloadDesk desk, AppointmentMail mail, TimeProvider clock, Texts texts) : PageModel
{
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public HandoverId? Offer { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public IReadOnlyList<OfferRow> Offers { get; private set; } = [];
    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];
    public IReadOnlyDictionary<string, string> Towns { get; private set; } = new Dictionary<string, string>();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (me, area) = (this.Actor.UserId, this.Actor.AreaId);
        Offers = await (from h in db.Handovers.AsNoTracking()
                        where h.ToId == me && h.State == HandoverState.Offered
                        join c in db.Clients on h.ClientId equals c.Id
                        join u in db.People on h.FromId equals u.Id
                        orderby h.OfferedAt
                        select new OfferRow(h.Id, h.Words, h.MeetingAt, h.MeetingPlace, h.OfferedAt, u.Name, c.Language, c.IsProtected ? null : c.MunicipalityCode, c.Phase)).ToListAsync();
        Meetings = await Ahead(me);
        Towns = (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync()).ToDictionary(m => m.Code, m => m.Name);
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    public async Task<IActionResult> OnPostAcceptAsync()
    {
        if (await Mine() is not { } offer) return Redirect("/caseload/handovers?done=gone");
        var (client, me) = (await db.Clients.SingleAsync(c => c.Id == offer.ClientId), this.Actor.UserId);
        offer.Accept();
        if (offer.MeetingAt is { } at && at > clock.Now) Meet(client, at, offer.MeetingPlace!);
        try
        {
            await desk.Assign(client, await db.People.SingleAsync(u => u.Id == me), this.Actor);
        }
        catch (DbUpdateException)
        {
            return Redirect("/caseload/handovers?done=gone");
        }

        return Redirect($"/clients/{client.Id}?done=taken-over");
    }

    public async Task<IActionResult> OnPostDeclineAsync()
    {
        if (await Mine() is not { } offer) return Redirect("/caseload/handovers?done=gone");
        if (Typed.Text(Reason) is not { Length: <= Handover.Longest } reason)
        {
            this.Wrong(nameof(Reason), texts["Caseload.reason-missing"]);
            return Page();
        }

        offer.Decline(reason, this.Actor, clock.Now);
        await db.SaveChangesAsync();
        return Redirect("/caseload/handovers?done=declined");
    }

    /// <summary>The meeting stands in the new coach's and the person's calendars, and the person is told as of any other.</summary>
    private void Meet(Client client, DateTimeOffset at, string place)
    {
        db.Add(Appointment.Book(client.Id, this.Actor.UserId, at, HandoverMeeting.Minutes, place, "handover", this.Actor, clock.Now));
        if (mail.Confirming(client, at, HandoverMeeting.Minutes, place, this.Actor) is { } message) db.Outbox.Add(message);
    }

    /// <summary>The record is no longer mine; when and where I am awaited, and what I wrote, still are.</summary>
    private async Task<List<MeetingRow>> Ahead(UserId me)
    {
        var from = FinnishTime.StartOf(clock.Today);
        return await (from h in db.Handovers.AsNoTracking()
                      where h.FromId == me && h.State == HandoverState.Accepted && h.MeetingAt >= @from
                      join u in db.People on h.ToId equals u.Id
                      orderby h.MeetingAt
                      select new MeetingRow(h.MeetingAt!.Value, h.MeetingPlace!, u.Name, h.Words)).ToListAsync();
    }

    private async Task<Handover?> Mine()
    {
        var (me, id) = (this.Actor.UserId, Offer);
        return id is { } known ? await db.Handovers.SingleOrDefaultAsync(h => h.Id == known && h.ToId == me && h.State == HandoverState.Offered) : null;
    }
}
