namespace Nivel.Rules.MultiAgency;

/// <summary>A party of multi-agency support that shares its costs: an employment authority or the wellbeing services county.</summary>
/// <param name="Party">Its name.</param>
/// <param name="Staff">Its staff in the model, person-years or persons.</param>
/// <param name="OwnStaffCosts">Pay and other costs of that staff.</param>
public sealed record CostParty(string Party, decimal Staff, Euros OwnStaffCosts);

/// <summary>What a party pays.</summary>
/// <param name="Party">Its name.</param>
/// <param name="OwnStaff">Of its own staff, all of it.</param>
/// <param name="Shared">Of the other costs, its part.</param>
public sealed record PartyCost(string Party, Euros OwnStaff, Euros Shared)
{
    /// <summary>Both together.</summary>
    public Euros Total => OwnStaff + Shared;
}

/// <summary>How the costs of multi-agency support are divided (kustannusten jakautuminen).</summary>
public static class MultiAgencyCosts
{
    private static readonly InForce<CostTerms> Terms = new(
        new CostTerms(Days.From(new(2025, 1, 1)), "T-10", "381/2023 § 10", Confidence.Statute));

    /// <summary>Each party pays its own staff; what Kela agreed to pay is taken off the other costs, and the rest divided in proportion to staff.</summary>
    /// <remarks>
    /// 1,000.00 among staff of 1 and 2 → 333.33 and 666.67. The parts sum to the cent: cents left over go to the largest remainders, of equal
    /// ones to the party named first; the statute does not speak of cents. Where authority and county agreed otherwise, this does not hold.
    /// </remarks>
    /// <param name="parties">The employment authorities and the county; Kela takes part as agreed.</param>
    /// <param name="otherCosts">The other costs.</param>
    /// <param name="agreedByKela">What Kela pays of them by the cooperation agreement.</param>
    /// <param name="on">A day of the year.</param>
    /// <exception cref="ArgumentException">There is nobody to divide among, an amount or staff is negative, or Kela pays more than there is.</exception>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<IReadOnlyList<PartyCost>> Divided(IReadOnlyList<CostParty> parties, Euros otherCosts, Euros agreedByKela, DateOnly on)
    {
        var terms = Terms.On(on);
        if (parties.Any(party => party.Staff < 0) || parties.Sum(party => party.Staff) <= 0) throw new ArgumentException("Costs are divided among parties with staff.", nameof(parties));
        if (agreedByKela < Euros.Zero || agreedByKela > otherCosts) throw new ArgumentException("Kela pays some of the other costs.", nameof(agreedByKela));
        var parts = InProportion((otherCosts - agreedByKela).Cents, [.. parties.Select(party => party.Staff)]);
        IReadOnlyList<PartyCost> costs = [.. parties.Zip(parts, (party, cents) => new PartyCost(party.Party, party.OwnStaffCosts, new Euros(cents)))];
        return new(costs,
        [
            Step.Given("other-costs", otherCosts.ToString()),
            terms.Step("agreed-by-kela", agreedByKela.ToString()),
            terms.Step("staff-in-all", Plain.Of(parties.Sum(party => party.Staff))),
            .. costs.Select(cost => terms.Step("shared-eur", $"{cost.Party}: {cost.Shared}")),
        ]);
    }

    // The method of largest remainders: whole cents first, then one more to those who lost most by rounding down.
    private static long[] InProportion(long cents, decimal[] weights)
    {
        var sum = weights.Sum();
        var exact = weights.Select(weight => cents * weight / sum).ToArray();
        var parts = exact.Select(part => (long)decimal.Floor(part)).ToArray();
        var left = (int)(cents - parts.Sum());
        var largest = Enumerable.Range(0, parts.Length).OrderByDescending(place => exact[place] - parts[place]).ToList();
        // Less than nothing is left only when decimals rounded a part up to a whole cent.
        foreach (var place in left < 0 ? largest.AsEnumerable().Reverse().Take(-left) : largest.Take(left)) parts[place] += Math.Sign(left);
        return parts;
    }

    private sealed record CostTerms(Days InForce, string RuleId, string Source, Confidence Confidence)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
