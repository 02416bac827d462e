namespace Nivel.Rules.Subsidies;

/// <summary>For whom training is procured jointly.</summary>
public enum JointTrainingFor
{
    /// <summary>The employer's own staff, or agency workers who are to stay.</summary>
    Staff,

    /// <summary>People whom the employer hires.</summary>
    Recruits,

    /// <summary>People laid off or dismissed by the employer.</summary>
    Leaving,
}

/// <summary>What tells how large an employer is.</summary>
/// <param name="Staff">Employees.</param>
/// <param name="Turnover">Turnover of a year.</param>
/// <param name="BalanceSheet">Total of the balance sheet.</param>
public sealed record EmployerSize(int Staff, Euros Turnover, Euros BalanceSheet);

/// <summary>The employer's share of jointly procured training (yhteishankintakoulutus), of the price without value added tax.</summary>
public static class JointTraining
{
    private static readonly InForce<TrainingTerms> Terms = new(
        new TrainingTerms(Days.From(new(2025, 1, 1)), "W-25", "385/2024 § 5", Confidence.Statute,
            new Size(49, Millions(10), Millions(10), new Percent(30)), new Size(249, Millions(50), Millions(43), new Percent(40)), new Percent(50), new Percent(30), new Percent(20)));

    /// <summary>The least share that the employer pays; the authority pays the rest. Of large employers, recruits and those leaving the share is exact.</summary>
    /// <remarks>
    /// Staff of an employer with at most 49 people and at most 10 M€: 30 %; 50–249 and 50 M€ or a balance of 43 M€: 40 %; larger: 50 %.
    /// The decree leaves gaps, such as 30 people and 20 M€: such an employer is put in the first class that it does not exceed, which is an inference.
    /// </remarks>
    /// <param name="whom">For whom the training is.</param>
    /// <param name="size">The employer's size; needed for its own staff only.</param>
    /// <param name="on">The day of the procurement.</param>
    /// <exception cref="ArgumentException">The size is missing.</exception>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<Percent> EmployersShare(JointTrainingFor whom, EmployerSize? size, DateOnly on)
    {
        var terms = Terms.On(on);
        if (whom == JointTrainingFor.Recruits) return Answer(terms, terms.ForRecruits, isGap: false);
        if (whom == JointTrainingFor.Leaving) return Answer(terms, terms.ForLeaving, isGap: false);
        if (size is null) throw new ArgumentException("The share of training for staff goes by the employer's size.", nameof(size));
        var share = terms.Small.Holds(size) ? terms.Small.Share : terms.Middle.Holds(size) ? terms.Middle.Share : terms.ForLarge;
        return Answer(terms, share, IsGap(terms, size, share));
    }

    private static Worked<Percent> Answer(TrainingTerms terms, Percent share, bool isGap)
    {
        var confidence = isGap ? Confidence.Inferred : terms.Confidence;
        return new(share,
        [
            terms.Step("employer-percent", share.ToString()) with { Confidence = confidence },
            terms.Step("authority-percent", new Percent(100 - share.Value).ToString()) with { Confidence = confidence },
        ]);
    }

    // Few people with much money, or many people with little: the decree's items name neither.
    private static bool IsGap(TrainingTerms terms, EmployerSize size, Percent share) =>
        (share == terms.Middle.Share && size.Staff <= terms.Small.StaffAtMost)
        || (share == terms.ForLarge && (size.Staff <= terms.Middle.StaffAtMost || (size.Turnover <= terms.Middle.Turnover && size.BalanceSheet <= terms.Middle.Balance)));

    private static Euros Millions(int millions) => Euros.From(millions * 1_000_000m);

    private sealed record Size(int StaffAtMost, Euros Turnover, Euros Balance, Percent Share)
    {
        internal bool Holds(EmployerSize size) => size.Staff <= StaffAtMost && (size.Turnover <= Turnover || size.BalanceSheet <= Balance);
    }

    private sealed record TrainingTerms(
        Days InForce, string RuleId, string Source, Confidence Confidence, Size Small, Size Middle, Percent ForLarge, Percent ForRecruits, Percent ForLeaving)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
