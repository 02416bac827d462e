using Nivel.Rules;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Employers;

/// <summary>What employers are promised: the first answer in so many working days. How many, the area decides (AreaTermKind.JobOrderDays).</summary>
public static class Promise
{
    public static DateOnly AnswerBy(DateTimeOffset receivedAt, int workingDays) =>
        ResponseClock.From(receivedAt, FinnishTime.Helsinki, workingDays, WorkingDays.Strict).DueOn;

    /// <summary>Working days left: 0 is the last day, negative is late.</summary>
    public static int DaysLeft(DateOnly answerBy, DateOnly today) => FinnishCalendar.WorkingDaysBetween(today, answerBy, WorkingDays.Strict);
}
