namespace Nivel.Rules.Unemployment;

/// <summary>What "long-term" means on the days that the row is in force.</summary>
/// <param name="InForce">The days of the definition.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Months">Months of unbroken unemployment that are enough.</param>
/// <param name="ComparableMonths">Months in total, with breaks, that make a person comparable (rinnasteinen).</param>
/// <param name="WindowMonths">The months looked back on for the comparable.</param>
public sealed record LongTermTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence, int Months, int ComparableMonths, int WindowMonths)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Long-term unemployed (pitkäaikaistyötön): a jobseeker unemployed 12 months without a break on the calculation day.</summary>
/// <remarks>
/// "Vähintään yhden vuoden" in the notes of Statistics Finland's tables 12ub and 902; an English note of 2018 says "more than 12"
/// of the comparable, the Finnish text is followed. A year is exact to the day: unemployed since 30.6.2024 is long-term on
/// 30.6.2025, unemployed since 1.7.2024 is not yet.
/// </remarks>
public static class LongTermUnemployed
{
    /// <summary>The definition by date.</summary>
    public static readonly InForce<LongTermTerms> Terms = new(
        new LongTermTerms(Days.From(new(2006, 1, 1)), "S-04", "Statistics Finland, tables 12ub and 902, notes", Confidence.OfficialBody, 12, 12, 16));

    /// <summary>True when the spell that runs on the day has lasted long enough. The spells must be merged.</summary>
    /// <exception cref="NotInForceException">The day is before 2006.</exception>
    public static Worked<bool> On(DateOnly day, IReadOnlyList<UnemploymentSpell> spells)
    {
        var terms = Terms.On(day);
        if (UnemploymentSpells.RunningOn(spells, day) is not { } spell)
            return new(false, [terms.Step("unemployed-on-day", "no")]);
        var reachedOn = FinnishCalendar.AddMonths(spell.Days.First, terms.Months);
        return new(reachedOn <= day,
        [
            Step.Given("unemployed-since", $"{spell.Days.First:yyyy-MM-dd}"),
            Step.Given("sources", string.Join(", ", spell.SourceIds)),
            terms.Step("long-term-from", $"{reachedOn:yyyy-MM-dd}"),
        ]);
    }

    /// <summary>True for the comparable (rinnasteinen, toistuvaistyötön): 12 months in total of the last 16 with breaks, and not long-term.</summary>
    /// <remarks>How the statistics count a month of pieces is not published; here 12 months are the days of the year that ends on the day.</remarks>
    /// <exception cref="NotInForceException">The day is before 2006.</exception>
    public static Worked<bool> ComparableOn(DateOnly day, IReadOnlyList<UnemploymentSpell> spells)
    {
        var terms = Terms.On(day);
        var needed = day.DayNumber - FinnishCalendar.AddMonths(day, -terms.ComparableMonths).DayNumber;
        var window = Days.Of(FinnishCalendar.AddMonths(day, -terms.WindowMonths).AddDays(1), day);
        var days = UnemploymentSpells.CountWithin(spells, window);
        var comparable = UnemploymentSpells.RunningOn(spells, day) is not null && days >= needed && !On(day, spells).Answer;
        return new(comparable,
        [
            new Step("days-unemployed-in-window", $"{days}", "S-05", terms.Source, Confidence.Inferred),
            new Step("days-needed", $"{needed}", "S-05", terms.Source, Confidence.Inferred),
        ]);
    }
}
