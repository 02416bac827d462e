using Nivel.Rules;

namespace Nivel.Web.Modules.Searching;

/// <summary>One period of the agreed job search: how many were sought out of how many.</summary>
public sealed record SearchPeriod(Days Days, int Done, int Asked)
{
    public int Left => Math.Max(0, Asked - Done);

    /// <summary>What counts as seeking a job opportunity: an application, also an open one made by contacting an employer.</summary>
    /// <remarks>380/2023 § 44–45. Whether a single act counts is judged by the authority; this only adds up.</remarks>
    public static bool Counts(SearchActKind kind) => kind is SearchActKind.Application or SearchActKind.Contact;

    /// <summary>Months counted from the day of agreement, the running one first and at most so many before it. Empty before the plan.</summary>
    /// <param name="agreedOn">The day on which the plan with the number was agreed.</param>
    /// <param name="asked">Job opportunities in a month.</param>
    /// <param name="acts">Kind and day of each act.</param>
    public static IReadOnlyList<SearchPeriod> Of(DateOnly agreedOn, int asked, IReadOnlyCollection<(SearchActKind Kind, DateOnly On)> acts, DateOnly today, int before = 2)
    {
        if (today < agreedOn) return [];
        var running = FinnishCalendar.FullMonths(agreedOn, today);
        return [.. Enumerable.Range(0, Math.Min(before, running) + 1).Select(n => One(agreedOn, running - n, asked, acts))];
    }

    private static SearchPeriod One(DateOnly agreedOn, int number, int asked, IReadOnlyCollection<(SearchActKind Kind, DateOnly On)> acts)
    {
        var days = Days.Of(FinnishCalendar.AddMonths(agreedOn, number), FinnishCalendar.AddMonths(agreedOn, number + 1).AddDays(-1));
        return new(days, acts.Count(a => Counts(a.Kind) && days.Contain(a.On)), asked);
    }
}
