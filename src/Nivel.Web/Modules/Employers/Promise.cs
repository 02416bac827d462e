using Nivel.Rules;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Employers;

/// <summary>What employers are promised: the first answer in so many working days. The area may set its own with Promises:JobOrderDays.</summary>
public sealed class Promise(IConfiguration configuration)
{
    /// <summary>Two working days: what response teams of the material promised and kept (ISKU model); a parameter, not law.</summary>
    public int WorkingDays { get; } = Math.Clamp(configuration.GetValue("Promises:JobOrderDays", 2), 0, 30);

    public DateOnly AnswerBy(DateTimeOffset receivedAt) =>
        ResponseClock.From(receivedAt, FinnishTime.Helsinki, WorkingDays, Rules.WorkingDays.Strict).DueOn;

    /// <summary>Working days left: 0 is the last day, negative is late.</summary>
    public static int DaysLeft(DateOnly answerBy, DateOnly today) => FinnishCalendar.WorkingDaysBetween(today, answerBy, Rules.WorkingDays.Strict);
}
