using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Admin;

/// <summary>Whom a new row would touch, in words: texts "Admin.effect-…" with their numbers. It counts, it names nobody.</summary>
public sealed record TermEffect(IReadOnlyList<(string Key, object[] With)> Lines)
{
    private const int LookBackDays = 90;

    public static Task<TermEffect> Of(Db db, EmploymentAreaId area, AreaTermKind kind, string value, DateOnly today) =>
        kind switch
        {
            AreaTermKind.JobOrderDays => OfDays(db, area, int.Parse(value, null), today),
            AreaTermKind.DataLicence => OfLicence(db, area),
            _ => OfPhases(db, area, value, today),
        };

    /// <summary>What has been given once cannot be taken back from those who have it.</summary>
    private static async Task<TermEffect> OfLicence(Db db, EmploymentAreaId area) =>
        new([("Admin.effect-licence", [await db.Services.CountAsync(s => s.AreaId == area && s.State == Services.CardState.Published)])]);

    /// <summary>Orders keep the promise they got. How many of the last ones would have been answered in time tells whether the new one can be kept.</summary>
    private static async Task<TermEffect> OfDays(Db db, EmploymentAreaId area, int days, DateOnly today)
    {
        var since = FinnishTime.StartOf(today.AddDays(-LookBackDays));
        var orders = await db.JobOrders.AsNoTracking().Where(o => o.AreaId == area && o.ReceivedAt >= since).Select(o => new { o.ReceivedAt, o.AnsweredAt }).ToListAsync();
        var ripe = orders.Where(o => o.AnsweredAt is not null || Promise.AnswerBy(o.ReceivedAt, days) < today).ToList();
        var inTime = ripe.Count(o => o.AnsweredAt is { } at && at.InFinland().Day <= Promise.AnswerBy(o.ReceivedAt, days));
        var open = await db.JobOrders.CountAsync(o => o.AreaId == area && o.AnsweredAt == null && o.State == JobOrderState.Received);
        return new([("Admin.effect-open-orders", [open]), ripe.Count == 0 ? ("Admin.effect-no-orders", [LookBackDays]) : ("Admin.effect-orders", [LookBackDays, ripe.Count, inTime])]);
    }

    private static async Task<TermEffect> OfPhases(Db db, EmploymentAreaId area, string value, DateOnly today)
    {
        var lines = new List<(string, object[])>();
        var before = await db.PhasesOn(area, today);
        foreach (var letter in before.Where(letter => !value.Contains(letter)).Select(letter => $"{letter}"))
        {
            var people = await db.Clients.CountAsync(c => c.AreaId == area && c.EndedOn == null && c.Phase == letter);
            var cards = await db.Services.CountAsync(s => s.AreaId == area && s.Phases == letter);
            lines.Add(("Admin.effect-phase-leaves", [letter, people, cards]));
        }

        foreach (var letter in value.Where(letter => !before.Contains(letter))) lines.Add(("Admin.effect-phase-comes", [$"{letter}"]));
        return new(lines.Count == 0 ? [("Admin.effect-none", [])] : lines);
    }
}
