namespace Nivel.Rules.Activation;

/// <summary>Youth guarantee (nuorisotakuu): a service or measure is offered before three months of unemployment.</summary>
/// <remarks>A policy read in official guidance; no act as enacted uses the word. The months are counted from registration as a jobseeker.</remarks>
public static class YouthGuarantee
{
    private static readonly InForce<GuaranteeTerms> Terms = new(
        new GuaranteeTerms(Days.From(new(2013, 1, 1)), "Y-01", "Job Market Finland on the youth guarantee; te-palvelut.fi", Confidence.OfficialBody, 25, 30, 12, 3));

    /// <summary>By when an offer must be made; null when the guarantee does not hold for the person.</summary>
    /// <remarks>24 years, registered 10.1.2025 → 10.4.2025. 27 years and graduated 20.5.2024 → the same; graduated 20.12.2023 → none.
    /// Graduated 10.1.2024 is still within twelve months on 10.1.2025.</remarks>
    /// <param name="age">Full years on the day of registration.</param>
    /// <param name="graduatedOn">The day of graduation; null when there is none or it is not known.</param>
    /// <param name="registeredOn">The day of registration as a jobseeker.</param>
    /// <exception cref="NotInForceException">The registration was before 2013.</exception>
    public static Worked<DateOnly?> OfferBy(int age, DateOnly? graduatedOn, DateOnly registeredOn)
    {
        var terms = Terms.On(registeredOn);
        var isGraduate = age < terms.GraduatesUnder && graduatedOn is { } day && day <= registeredOn && registeredOn <= FinnishCalendar.AddMonths(day, terms.MonthsSinceGraduation);
        DateOnly? by = age < terms.Under || isGraduate ? FinnishCalendar.AddMonths(registeredOn, terms.WithinMonths) : null;
        List<Step> steps = [Step.Given("age", Plain.Of(age)), Step.Given("registered-on", Plain.Of(registeredOn))];
        if (graduatedOn is { } graduated) steps.Add(Step.Given("graduated-on", Plain.Of(graduated)));
        steps.AddRange([
            terms.Step("age-under", Plain.Of(terms.Under)),
            terms.Step("graduates-age-under", Plain.Of(terms.GraduatesUnder)),
            terms.Step("offer-by", by is { } on ? Plain.Of(on) : "")]);
        return new(by, steps);
    }

    private sealed record GuaranteeTerms(
        Days InForce, string RuleId, string Source, Confidence Confidence, int Under, int GraduatesUnder, int MonthsSinceGraduation, int WithinMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
