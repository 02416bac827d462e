using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.OpenData;

/// <summary>The groups of one service, or of an area, for anybody's calendar. Sessions that have been told stand by themselves; a group without them stands as whole days.</summary>
public static class Calendars
{
    public static void MapCalendars(this IEndpointRouteBuilder app)
    {
        var groups = app.MapGroup("/services").Open().WithGroupName(Description.Document).WithTags("iCalendar").AllowAnonymous();
        groups.MapGet("/{id}/groups.ics", OfService).Described("Groups of a service as a calendar", "\"BEGIN:VCALENDAR…\"");
        groups.MapGet("/groups.ics", OfArea).Described("Groups of an area as a calendar", "\"BEGIN:VCALENDAR…\"", "area");
    }

    private static async Task<IResult> OfService(string id, HttpContext http, Db db, OpenShelf shelf, PublicAddress address, Texts texts)
    {
        var books = await shelf.Open(db, http.RequestAborted);
        if (!Id.TryParse<ServiceId>(id, out var known) || books.Cards.FirstOrDefault(c => c.Id == known) is not { } card) return Answers.Missing(texts);
        return await Written(http, db, card.Name, [card], address, texts);
    }

    private static async Task<IResult> OfArea(HttpContext http, Db db, OpenShelf shelf, PublicAddress address, Texts texts)
    {
        var books = await shelf.Open(db, http.RequestAborted);
        var asked = http.Request.Query["area"].ToString();
        EmploymentAreaId? wanted = asked.Length == 0 ? await OpenArea.Of(db, null, null) : Id.TryParse<EmploymentAreaId>(asked, out var parsed) ? parsed : null;
        if (wanted is not { } area || !books.Areas.TryGetValue(area, out var found)) return Answers.Missing(texts);
        return await Written(http, db, found.Name, [.. books.Cards.Where(c => c.AreaId == area)], address, texts);
    }

    private static async Task<IResult> Written(HttpContext http, Db db, string name, IReadOnlyList<OpenCard> cards, PublicAddress address, Texts texts)
    {
        var open = cards.Select(c => c.Id).ToHashSet();
        var sessions = (await (cards.Count == 1 ? db.GroupSessions.Where(s => s.ServiceId == cards[0].Id) : db.GroupSessions).AsNoTracking().OrderBy(s => s.On).ToListAsync(http.RequestAborted)).Where(s => open.Contains(s.ServiceId)).ToLookup(s => s.GroupId);
        var events = cards.SelectMany(c => c.Groups.SelectMany(g => Events(c, g, [.. sessions[g.Id]], address, texts)));
        return Answers.Text(http, IcsFile.Of(name, events), "text/calendar; charset=utf-8");
    }

    private static IEnumerable<IcsEvent> Events(OpenCard card, GroupRow group, IReadOnlyList<GroupSession> sessions, PublicAddress address, Texts texts)
    {
        var page = address.Of($"/services/{card.Id}");
        var (name, what) = (group.Name.Length > 0 ? $"{card.Name}: {group.Name}" : card.Name, texts["OpenData.ics-places", group.Free, group.Places]);
        IcsEvent Event(Guid id, DateOnly from, DateOnly to, TimeOnly? starts, TimeOnly? ends, string? place) => new($"{id:N}@nivel", from, to, starts, ends, name, place ?? card.Where, what, page, card.LastChange);
        if (sessions.Count > 0) return sessions.Select(s => Event(s.Id.Value, s.On, s.On, s.StartsAt, s.EndsAt, s.Place));
        // A group without an end is the day on which it began: nobody's calendar should be full of it for years.
        return [Event(group.Id.Value, group.StartsOn, group.EndsOn ?? group.StartsOn, null, null, null)];
    }
}
