using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Rules.Unemployment;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>Counts the indicators of one area and month. Definitions follow the national statistics (rules S-…); the counting day is the last of the month.</summary>
internal sealed class Counting(Db db, EmploymentAreaId area, DateTimeOffset at)
{
    public async Task<List<IndicatorValue>> Of(Month month, DateOnly today)
    {
        var values = new List<IndicatorValue>();
        await Unemployment(values, month);
        await Referrals(values, month, today);
        var (from, to) = (FinnishTime.StartOf(month.First), FinnishTime.StartOf(month.Last.AddDays(1)));
        Add(values, "visits", month, await db.Visits.CountAsync(v => v.AreaId == area && v.On >= month.First && v.On <= month.Last));
        var orders = await db.JobOrders.Where(o => o.AreaId == area && o.ReceivedAt >= from && o.ReceivedAt < to).Select(o => new { o.AnswerBy, o.AnsweredAt }).ToListAsync();
        var ripe = orders.Where(o => o.AnsweredAt is not null || o.AnswerBy < today).ToList();
        Share(values, "orders-in-time", month, ripe.Count(o => o.AnsweredAt?.InFinland().Day <= o.AnswerBy), ripe.Count);
        return values;
    }

    /// <summary>Whoever is in a service on the counting day is not unemployed but active; a year without a break makes long-term (S-02).</summary>
    private async Task Unemployment(List<IndicatorValue> values, Month month)
    {
        var (day, yearAgo) = (month.Last, month.Last.AddYears(-1));
        var open = db.Spells.Where(s => s.AreaId == area && s.StartsOn <= day && (s.EndsOn == null || s.EndsOn >= day));
        var counted = await (from spell in open
                             join client in db.Clients on spell.ClientId equals client.Id
                             let served = db.Participations.Any(p => p.ClientId == spell.ClientId && p.StartsOn <= day && (p.EndsOn == null || p.EndsOn >= day))
                             group 1 by new { client.MunicipalityCode, Long = spell.StartsOn <= yearAgo, Active = served } into same
                             select new { same.Key.MunicipalityCode, same.Key.Long, same.Key.Active, Count = same.Count() }).ToListAsync();
        await Exits(values, month);
        Add(values, "unemployed", month, counted.Where(c => !c.Active).Sum(c => c.Count));
        var (longTerm, active) = (counted.Where(c => c.Long && !c.Active).Sum(c => c.Count), counted.Where(c => c.Long && c.Active).Sum(c => c.Count));
        Add(values, "long-term-unemployed", month, longTerm);
        values.Add(new(area, "activation-rate", $"{month}", "", ActivationRate.Of(longTerm, active).Answer?.Value, longTerm + active, at));
        foreach (var place in counted.GroupBy(c => c.MunicipalityCode))
        {
            values.Add(new(area, "unemployed", $"{month}", place.Key, place.Where(c => !c.Active).Sum(c => c.Count), null, at));
            values.Add(new(area, "long-term-unemployed", $"{month}", place.Key, place.Where(c => c.Long && !c.Active).Sum(c => c.Count), null, at));
        }
    }

    /// <summary>Of the spells open on the first day, how many ended in the month.</summary>
    private async Task Exits(List<IndicatorValue> values, Month month)
    {
        var (first, last) = (month.First, month.Last);
        var open = db.Spells.Where(s => s.AreaId == area && s.StartsOn <= first && (s.EndsOn == null || s.EndsOn >= first));
        Share(values, "exits", month, await open.CountAsync(s => s.EndsOn <= last), await open.CountAsync());
    }

    /// <summary>Of those sent in the month. A referral whose promised day has not come is not ripe: it is neither answered late nor unanswered yet.</summary>
    private async Task Referrals(List<IndicatorValue> values, Month month, DateOnly today)
    {
        var (from, to) = (FinnishTime.StartOf(month.First), FinnishTime.StartOf(month.Last.AddDays(1)));
        var sent = await db.Referrals.Where(r => r.AreaId == area && r.SentAt >= from && r.SentAt < to)
            .Select(r => new { r.SentAt, r.AnsweredAt, r.AnswerBy, r.State }).ToListAsync();
        Add(values, "referrals-sent", month, sent.Count);
        var ripe = sent.Where(r => r.State != ReferralState.Withdrawn && (r.AnsweredAt is not null || r.AnswerBy < today)).ToList();
        Share(values, "referrals-answered", month, ripe.Count(r => r.AnsweredAt is not null), ripe.Count);
        Add(values, "referrals-unanswered", month, ripe.Count(r => r.AnsweredAt is null));
        var days = ripe.Where(r => r.AnsweredAt is not null)
            .Select(r => FinnishCalendar.WorkingDaysBetween(r.SentAt.InFinland().Day, r.AnsweredAt!.Value.InFinland().Day, WorkingDays.Strict)).Order().ToList();
        values.Add(new(area, "answer-days", $"{month}", "", days.Count == 0 ? null : Median(days), days.Count, at));
    }

    internal static decimal Median(List<int> sorted) =>
        sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2m;

    private void Add(List<IndicatorValue> values, string indicator, Month month, int count) => values.Add(new(area, indicator, $"{month}", "", count, null, at));

    private void Share(List<IndicatorValue> values, string indicator, Month month, int part, int whole) =>
        values.Add(new(area, indicator, $"{month}", "", whole == 0 ? null : Math.Round(100m * part / whole, 1), whole, at));
}
