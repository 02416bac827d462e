namespace Nivel.Web.Modules.Services;

/// <summary>When the keepers of a card are reminded: after 120 days, again after 15, and after 15 more the coordinator is told. One step at a time.</summary>
public static class CardCare
{
    public const int Again = 15, Escalation = 3;

    /// <summary>The step that is due, or null: the first when the check is too old, the next when the one before is 15 days old.</summary>
    public static int? Due(DateOnly lastTrue, int stage, DateOnly? remindedOn, DateOnly today)
    {
        if (today.DayNumber - lastTrue.DayNumber <= CardAge.FreshDays || stage >= Escalation) return null;
        return stage == 0 || remindedOn is null || today.DayNumber - remindedOn.Value.DayNumber >= Again ? stage + 1 : null;
    }
}
