namespace Nivel.Rules.Subsidies;

/// <summary>For what expenses are compensated.</summary>
public enum ExpenseService
{
    /// <summary>A service of the employment authority: training, coaching, a trial.</summary>
    EmploymentService,

    /// <summary>Training of the Nordkalott foundation (Pohjoiskalotin koulutussäätiö).</summary>
    Nordkalott,

    /// <summary>Rehabilitative work (kuntouttava työtoiminta).</summary>
    RehabilitativeWork,
}

/// <summary>Compensation for the expenses of taking part in a service (kulukorvaus).</summary>
/// <remarks>Of coaching and trials only days attended are paid. Training abroad is half of the state's daily allowance and is not counted here.</remarks>
public static class ExpenseCompensation
{
    private static readonly Days Before2025 = Days.Of(new(2013, 1, 1), new(2024, 12, 31));
    private static readonly Days Since2025 = Days.From(new(2025, 1, 1));

    private static readonly Dictionary<ExpenseService, InForce<CompensationTerms>> Tables = new()
    {
        [ExpenseService.EmploymentService] = new(
            Row(Before2025, "K-08", "916/2012 ch. 9", "9.00", "18.00"),
            Row(Since2025, "K-08", "380/2023 § 104.1, 105.1", "9.00", "18.00")),
        [ExpenseService.Nordkalott] = new(
            Row(Before2025, "K-08", "916/2012 ch. 9", "16.82", null),
            Row(Since2025, "K-08", "380/2023 § 104.3; 385/2024 § 13", "16.82", null)),
        [ExpenseService.RehabilitativeWork] = new(
            Row(Days.From(new(2015, 1, 1)), "K-11", "1290/2002 ch. 10 § 6.2 (1370/2014)", "9.00", null)),
    };

    private static readonly InForce<AttendanceTerms> Attendance = new(
        new AttendanceTerms(Since2025, "K-09", "380/2023 § 105.2", Confidence.Statute));

    /// <summary>What is paid of days attended.</summary>
    /// <remarks>5 days → 45.00; 5 days of which 2 at the higher rate → 63.00. The higher rate is for services outside the commuting area, or
    /// outside the home municipality with proven lodging.</remarks>
    /// <param name="service">For what.</param>
    /// <param name="attendedDays">Days attended, at most five in a calendar week.</param>
    /// <param name="higherDays">Of them, days at the higher rate.</param>
    /// <param name="on">A day of the period; the rates are the law's latest when null.</param>
    /// <exception cref="ArgumentException">A number is negative, or more days are at the higher rate than were attended or the service has no such rate.</exception>
    /// <exception cref="NotInForceException">The day is before 2013, for rehabilitative work before 2015.</exception>
    public static Worked<Euros> Of(ExpenseService service, int attendedDays, int higherDays = 0, DateOnly? on = null)
    {
        var table = Tables[service];
        var terms = on is { } day ? table.On(day) : table[table.Count - 1];
        ArgumentOutOfRangeException.ThrowIfNegative(attendedDays);
        if (higherDays < 0 || higherDays > attendedDays) throw new ArgumentException("Days at the higher rate are some of the days attended.", nameof(higherDays));
        if (higherDays > 0 && terms.Higher is null) throw new ArgumentException("The service has no higher rate.", nameof(higherDays));
        var paid = terms.Daily * (attendedDays - higherDays) + (terms.Higher ?? terms.Daily) * higherDays;
        return new(paid, Steps(terms, attendedDays, higherDays, service == ExpenseService.EmploymentService ? Attendance.FindOn(on ?? Since2025.First) : null, paid));
    }

    private static List<Step> Steps(CompensationTerms terms, int attended, int higher, DatedTerms? attendance, Euros paid)
    {
        List<Step> steps = [attendance?.Step("days-attended", Plain.Of(attended)) ?? Step.Given("days-attended", Plain.Of(attended)), terms.Step("daily-eur", terms.Daily.ToString())];
        if (higher > 0) steps.AddRange([Step.Given("days-at-higher-rate", Plain.Of(higher)), terms.Step("higher-daily-eur", terms.Higher!.Value.ToString())]);
        steps.Add(terms.Step("compensation-eur", paid.ToString()));
        return steps;
    }

    private static CompensationTerms Row(Days inForce, string rule, string source, string daily, string? higher) =>
        new(inForce, rule, source, Confidence.Statute, Euros.Parse(daily), higher is null ? null : Euros.Parse(higher));

    private sealed record CompensationTerms(Days InForce, string RuleId, string Source, Confidence Confidence, Euros Daily, Euros? Higher)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record AttendanceTerms(Days InForce, string RuleId, string Source, Confidence Confidence)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
