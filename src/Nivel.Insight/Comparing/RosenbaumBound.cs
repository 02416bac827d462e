namespace Nivel.Insight.Comparing;

/// <summary>How strong something unseen would have to be to explain the difference away: Rosenbaum's gamma for matched pairs and a yes-or-no outcome.</summary>
/// <remarks>Rosenbaum, Observational Studies (2nd ed. 2002), chapter 4: among discordant pairs the chance that the participant is the one who succeeded is at most Γ/(1+Γ).</remarks>
public static class RosenbaumBound
{
    // 2.5 % to each side, as in the 95 % intervals beside it.
    private const double OneSided = 0.025;

    /// <summary>The largest chance of so many successes among discordant pairs when something unseen multiplies the odds of taking part by at most gamma (1 = nothing unseen).</summary>
    /// <param name="discordant">Pairs in which exactly one got work.</param>
    /// <param name="participants">Those among them in which it was the participant.</param>
    /// <param name="gamma">1 or more.</param>
    public static double P(int discordant, int participants, double gamma)
    {
        var (logP, logQ) = (Math.Log(gamma / (1 + gamma)), -Math.Log(1 + gamma));
        var (sum, choose) = (0.0, 0.0);
        for (var k = 0; k <= discordant; k++)
        {
            if (k >= participants) sum += Math.Exp(choose + k * logP + (discordant - k) * logQ);
            choose += Math.Log((double)(discordant - k) / (k + 1));
        }
        return Math.Min(1, sum);
    }

    /// <summary>The gamma, to hundredths, up to which the difference stays significant (either sign); null when it is not significant even with nothing unseen. At most 100.</summary>
    public static double? Gamma(int participantsOnly, int comparisonsOnly)
    {
        var (discordant, more) = (participantsOnly + comparisonsOnly, Math.Max(participantsOnly, comparisonsOnly));
        if (P(discordant, more, 1) > OneSided) return null;
        var (low, high) = (100, 10_000);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (P(discordant, more, middle / 100.0) <= OneSided) low = middle;
            else high = middle - 1;
        }
        return low / 100.0;
    }
}
