namespace Nivel.Web.Modules.Services;

/// <summary>How true a card is known to be. What nobody has checked is never shown as fresh.</summary>
public enum Freshness { NeverChecked, Fresh, Outdated }

public static class CardAge
{
    /// <summary>After this many days a check no longer counts; the area's own agreement of the demo network.</summary>
    public const int FreshDays = 120;

    /// <summary>A check before this day no longer counts: such a card is not suggested to anybody, but stays where people look for it themselves.</summary>
    public static DateOnly OldestFresh(DateOnly today) => today.AddDays(-FreshDays);

    public static Freshness Of(DateOnly? checkedOn, DateOnly today) => checkedOn is not { } day ? Freshness.NeverChecked
        : today.DayNumber - day.DayNumber > FreshDays ? Freshness.Outdated : Freshness.Fresh;
}
