using Nivel.Insight.Columns;
using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;

namespace Nivel.Insight.Figures;

/// <summary>What happened in each month: referrals, orders, visits, meetings, feedback.</summary>
internal static class EventFigures
{
    /// <summary>A referral is counted in the month it was sent. One whose promised day has not come is ripe in no figure; one taken back is only sent.</summary>
    internal static IEnumerable<Figure> Referrals(InsightStore store, Scope scope)
    {
        foreach (var (month, group, sums) in Cohorts.Of(Counted(store, scope, EventKind.Referral, "count(*) filter (code in (1, 2, 3)), count(*) filter (code in (1, 2)), count(*) filter (code = 1), count(*) filter (code = 3)"), scope, 5))
        {
            yield return Shares.Number("referrals-sent", month, group, sums[0]);
            yield return Shares.Percent("referrals-answered", month, group, sums[2], sums[1]);
            yield return Shares.Percent("referrals-accepted", month, group, sums[3], sums[2]);
            yield return Shares.Number("referrals-unanswered", month, group, sums[4]);
        }

        foreach (var figure in Medians("answer-days", store, scope, EventKind.Referral, "code in (1, 2)")) yield return figure;
    }

    /// <summary>What became of accepted referrals, in the month of the start or of giving it up.</summary>
    internal static IEnumerable<Figure> Starts(InsightStore store, Scope scope)
    {
        foreach (var (month, group, sums) in Cohorts.Of(Counted(store, scope, EventKind.Start, "count(*) filter (code = 2)"), scope, 2))
            yield return Shares.Percent("no-shows", month, group, sums[1], sums[0]);
        foreach (var figure in Medians("start-days", store, scope, EventKind.Start, "code = 1")) yield return figure;
    }

    internal static IEnumerable<Figure> Orders(InsightStore store, Scope scope)
    {
        foreach (var (month, group, sums) in Cohorts.Of(Counted(store, scope, EventKind.JobOrder, "count(*) filter (code > 0), count(*) filter (code = 1), count(*) filter (days > 0), count(*) filter (days = 2)"), scope, 5))
        {
            yield return Shares.Number("orders", month, group, sums[0]);
            yield return Shares.Percent("orders-in-time", month, group, sums[2], sums[1]);
            yield return Shares.Percent("orders-filled", month, group, sums[3], sums[0]);
            yield return Shares.Percent("orders-filled-by-own", month, group, sums[4], sums[3]);
        }

        foreach (var figure in Medians("orders-answer-days", store, scope, EventKind.OrderAnswer, "days is not null")) yield return figure;
        foreach (var figure in Medians("orders-candidates", store, scope, EventKind.JobOrder, "true", "part")) yield return figure;
    }

    internal static IEnumerable<Figure> Desk(InsightStore store, Scope scope)
    {
        foreach (var (month, group, sums) in Cohorts.Of(Counted(store, scope, EventKind.Visit, "count(*) filter (part = 1)"), scope, 2))
        {
            yield return Shares.Number("visits", month, group, sums[0]);
            yield return Shares.Percent("visits-unnamed", month, group, sums[1], sums[0]);
        }

        foreach (var (month, group, sums) in Cohorts.Of(Counted(store, scope, EventKind.Feedback, "count(days)"), scope, 2))
            yield return Shares.Number("feedback", month, group, sums[0]);
        foreach (var figure in Medians("feedback-answer-days", store, scope, EventKind.Feedback, "days is not null")) yield return figure;
    }

    internal static IEnumerable<Figure> Meetings(InsightStore store, Scope scope)
    {
        foreach (var (month, group, sums) in Cohorts.Of(Counted(store, scope, EventKind.Appointment, "count(*) filter (code = 1), count(*) filter (code = 2)"), scope, 3))
        {
            yield return Shares.Number("meetings-held", month, group, sums[1]);
            yield return Shares.Percent("meetings-missed", month, group, sums[2], sums[1] + sums[2]);
        }
    }

    /// <summary>Initial interviews by the month in which the search began; one whose last day has not come is not due.</summary>
    internal static IEnumerable<Figure> Interviews(InsightStore store, Scope scope)
    {
        foreach (var (month, group, sums) in Cohorts.Of(Counted(store, scope, EventKind.Interview, "count(*) filter (code > 0), count(*) filter (code = 1)"), scope, 3))
        {
            yield return Shares.Number("interviews-due", month, group, sums[1]);
            yield return Shares.Percent("interviews-in-time", month, group, sums[2], sums[1]);
        }
    }

    private static List<Row> Counted(InsightStore store, Scope scope, EventKind kind, string sums) => store.Columns.Ask(
        $"select month, {scope.Column} as g, count(*), {sums} from events where {scope.Where} and kind = {(int)kind} and month between $2 and $3 group by all",
        scope.Area, Calendar.Number(scope.From), Calendar.Number(scope.To));

    private static IEnumerable<Figure> Medians(string indicator, InsightStore store, Scope scope, EventKind kind, string which, string what = "days")
    {
        var rows = store.Columns.Ask($"select month, {scope.Column} as g, median({what})::double, count(*) from events where {scope.Where} and kind = {(int)kind} and {which} and month between $2 and $3 group by all",
            scope.Area, Calendar.Number(scope.From), Calendar.Number(scope.To)).ToDictionary(r => (Calendar.Of((int)r.Whole(0)), (int)r.Whole(1)));
        for (var month = scope.From; scope.By == Division.Whole && month.CompareTo(scope.To) <= 0; month = month.Next)
            if (!rows.ContainsKey((month, 0))) yield return Shares.Median(indicator, month, 0, null, 0);
        foreach (var ((month, group), row) in rows) yield return Shares.Median(indicator, month, group, row.Number(2), row.Whole(3));
    }
}
