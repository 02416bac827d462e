namespace Nivel.Rules.Statutory;

/// <summary>When text messages remind, on the days that the row is in force.</summary>
/// <param name="InForce">The day of the meeting or deadline.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="HoursBeforeMeeting">Hours before a binding meeting.</param>
/// <param name="HoursBeforeDeadline">Hours before a binding deadline.</param>
public sealed record ReminderTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int HoursBeforeMeeting, int HoursBeforeDeadline)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Text message reminders of the national system to Finnish mobile numbers.</summary>
public static class Reminders
{
    /// <summary>The hours by date.</summary>
    public static readonly InForce<ReminderTerms> Terms = new(
        new ReminderTerms(Days.From(new(2026, 3, 1)), "P-32", "KEHA on text message reminders from 1.3.2026", Confidence.OfficialBody, 24, 36));

    /// <summary>Hours before the meeting or deadline at which the reminder goes; null while there was none.</summary>
    public static Worked<int?> HoursBefore(DateOnly on, bool isMeeting)
    {
        if (Terms.FindOn(on) is not { } terms) return new(null, [Step.Given("reminder", "none")]);
        var hours = isMeeting ? terms.HoursBeforeMeeting : terms.HoursBeforeDeadline;
        return new(hours, [terms.Step("reminder-hours-before", $"{hours}")]);
    }
}
