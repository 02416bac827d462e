using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>How fast a service has really answered during a year, in working days.</summary>
/// <param name="Median">Null when more than half have gone without an answer.</param>
/// <param name="Count">Referrals that were answered or whose promised day has passed.</param>
/// <param name="InTime">How many of them were answered by the promised day.</param>
public sealed record AnswerTime(int? Median, int Count, int InTime)
{
    /// <summary>Fewer than this say nothing and could tell about one person.</summary>
    public const int Enough = 5;

    /// <summary>Nine of ten are answered in this many working days; null when more than one of ten has gone without.</summary>
    public int? Ninety { get; init; }

    public bool IsShown => Count >= Enough;

    public int InTimePercent => (int)Math.Round(100.0 * InTime / Count, MidpointRounding.AwayFromZero);

    public static async Task<AnswerTime> Of(Db db, ServiceId service, DateOnly today)
    {
        var since = FinnishTime.StartOf(today.AddYears(-1));
        var sent = await db.Referrals.AsNoTracking().Where(r => r.ServiceId == service && r.SentAt >= since)
            .Select(r => new { r.SentAt, r.AnsweredAt, r.AnswerBy }).ToListAsync();
        return From(sent.Select(r => (r.SentAt.InFinland().Day, r.AnsweredAt?.InFinland().Day, r.AnswerBy)), today);
    }

    /// <summary>Silence counts as the longest wait: a median over the answered alone would praise those who do not answer.</summary>
    public static AnswerTime From(IEnumerable<(DateOnly Sent, DateOnly? Answered, DateOnly By)> referrals, DateOnly today)
    {
        var known = referrals.Where(r => r.Answered is not null || r.By < today).ToList();
        var days = known.Select(r => r.Answered is { } on ? FinnishCalendar.WorkingDaysBetween(r.Sent, on, WorkingDays.Strict) : int.MaxValue).Order().ToList();
        int? At(double share) => days.Count == 0 || days[(int)Math.Ceiling(share * days.Count) - 1] is int.MaxValue ? null : days[(int)Math.Ceiling(share * days.Count) - 1];
        return new(At(0.5), known.Count, known.Count(r => r.Answered <= r.By)) { Ninety = At(0.9) };
    }
}
