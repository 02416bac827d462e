namespace Nivel.Rules.Unemployment;

/// <summary>Flow into prolonged unemployment (virta yli 3, 6 tai 12 kuukauden työttömyyteen): of the spells begun in a month, how many go on so long.</summary>
/// <remarks>No published definition has been read (S-12): this is the usual reading, and it is marked unverified wherever it is shown.</remarks>
public static class FlowIntoProlongedUnemployment
{
    private static readonly FlowTerms Terms = new(Days.From(new(2006, 1, 1)), "S-12", "definition not found in a stored text", Confidence.Unverified);

    /// <summary>The share with one decimal; null when no spell began in the month, or when it is too early to know.</summary>
    /// <param name="begunIn">The month in which the spells began.</param>
    /// <param name="months">3, 6 or 12.</param>
    /// <param name="spells">Merged spells of the persons, any number of each.</param>
    /// <param name="today">The day up to which the spells are known: a month is ripe when its last spell has had the time.</param>
    /// <exception cref="ArgumentOutOfRangeException">Months is below 1.</exception>
    public static Worked<Percent?> Of(Month begunIn, int months, IReadOnlyCollection<UnemploymentSpell> spells, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var begun = spells.Where(spell => begunIn.Days.Contain(spell.Days.First)).ToList();
        var ripe = FinnishCalendar.AddMonths(begunIn.Last, months) <= today;
        var lasting = begun.Count(spell => spell.Days.Contain(FinnishCalendar.AddMonths(spell.Days.First, months)));
        var share = ripe ? Percent.Ratio(lasting, begun.Count)?.Rounded(1) : null;
        return new(share, [Step.Given("spells-begun", $"{begun.Count}"), Terms.Step("still-running", $"{lasting}"), Terms.Step("flow-percent", share?.ToString() ?? "")]);
    }

    private sealed record FlowTerms(Days InForce, string RuleId, string Source, Confidence Confidence) : DatedTerms(InForce, RuleId, Source, Confidence);
}
