namespace Nivel.Rules.Subsidies;

/// <summary>A job that would be filled with support.</summary>
/// <param name="MonthlyWage">Wage cost of a full month, see <see cref="WageCosts"/>.</param>
/// <param name="WeeklyHours">Hours a week by the contract.</param>
/// <param name="FullTimeHours">The field's regular maximum hours a week.</param>
/// <param name="StartsOn">The first day of the employment.</param>
/// <param name="Months">Months that it lasts; null when it is permanent.</param>
/// <param name="IsApprenticeship">True when it is apprenticeship training.</param>
public sealed record SubsidisedJob(Euros MonthlyWage, decimal WeeklyHours, decimal FullTimeHours, DateOnly StartsOn, int? Months, bool IsApprenticeship);

/// <summary>What support on one ground would be.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Missing">What is missing, as codes; empty when the support is possible.</param>
/// <param name="Conditions">What the employer and the authority must still see to, as codes.</param>
/// <param name="Share">Share of the wage cost; null when it cannot be told.</param>
/// <param name="Cap">The most in a month.</param>
/// <param name="Months">Months of support; null when they cannot be told or the training has no known end.</param>
/// <param name="Monthly">Euros of a full month, as it would be also when something is missing; null when it cannot be told.</param>
/// <param name="Total">Euros of all months; null when months or euros are.</param>
public sealed record OfferedSubsidy(
    WageSubsidyGround Ground, IReadOnlyList<string> Missing, IReadOnlyList<string> Conditions,
    Percent? Share, Euros Cap, int? Months, Euros? Monthly, Euros? Total)
{
    /// <summary>True when nothing that can be known beforehand is missing; the authority still decides.</summary>
    public bool IsPossible => Missing.Count == 0;
}

/// <summary>One door to wage subsidies for an employer who asks: amount, duration, conditions, what is missing.</summary>
/// <remarks>It promises nothing: what the authority assesses stands among the conditions.</remarks>
public static partial class WageSubsidyOffer
{
    /// <summary>The support on each ground of the law in force on the day of the decision, in the order of the law; employment support 55+ last.</summary>
    /// <remarks>
    /// 1.3.2025, a company, a person of 22 with 3 months of unemployment, 2,800.00 a month, permanent: skills 50 %, 1,260.00 a month,
    /// 5 months, 6,300.00; nothing on the other grounds.
    /// </remarks>
    /// <exception cref="ArgumentException">The hours are not above 0, or the months of unemployment contradict each other.</exception>
    /// <exception cref="NotInForceException">The day is before 2015.</exception>
    public static IReadOnlyList<Worked<OfferedSubsidy>> For(SubsidisedPerson person, SubsidisingEmployer employer, SubsidisedJob job, DateOnly on)
    {
        if (job.WeeklyHours <= 0 || job.FullTimeHours <= 0) throw new ArgumentException("Hours are above 0.", nameof(job));
        if (!person.Unemployed.AreSound) throw new ArgumentException("Months of unemployment contradict each other.", nameof(person));
        WageSubsidy.TermsOf(WageSubsidyGround.Skills).On(on);
        return [.. Enum.GetValues<WageSubsidyGround>().Where(ground => WageSubsidy.TermsOf(ground).FindOn(on) is not null)
            .Select(ground => Offered(new Asker(person, employer, job, on, ground, WageSubsidy.TermsOf(ground).On(on))))];
    }

    private static Worked<OfferedSubsidy> Offered(Asker asker)
    {
        var found = Missing(asker).ToList();
        var (level, months) = (Level(asker), MonthsOf(asker));
        var cap = WageSubsidyCaps.OfMonth(asker.Ground, asker.On);
        var monthly = level is null ? null : WageSubsidy.ForMonth(asker.Wages, asker.On);
        var total = monthly is not null && months?.Answer is { } count ? Total(asker, level!, monthly.Answer, count) : (Euros?)null;
        var offered = new OfferedSubsidy(asker.Ground, [.. found.Select(missing => missing.Code)], Conditions(asker), level?.Share, cap.Answer, months?.Answer, monthly?.Answer, total);
        var told = total is { } sum ? [asker.Terms.Step("total-eur", sum.ToString())] : Array.Empty<Step>();
        return new(offered, [.. found.Select(missing => missing.Step), .. monthly?.Steps ?? cap.Steps, .. months?.Steps ?? [], .. told])
        {
            Conflicts = monthly?.Conflicts ?? cap.Conflicts,
        };
    }

    // Of a known need that is not fulfilled the level is still shown, so that the employer sees what it would be.
    private static SubsidyLevel? Level(Asker asker) => asker.Terms.HasOneShare
        ? asker.Terms.Levels[^1]
        : WageSubsidy.Untold(asker.Terms, asker.Person.Unemployed) is null ? WageSubsidy.LevelOf(asker.Terms, asker.Person.Unemployed) : null;

    private static Worked<int?>? MonthsOf(Asker asker)
    {
        if (WageSubsidy.Untold(asker.Terms, asker.Person.Unemployed) is not null) return null;
        return WageSubsidy.LevelOf(asker.Terms, asker.Person.Unemployed) is null ? null : WageSubsidy.Months(asker.Ground, asker.On, asker.Person.Unemployed, asker.Job.Months);
    }

    private static Euros Total(Asker asker, SubsidyLevel level, Euros monthly, int months)
    {
        var atShare = Math.Min(months, level.MonthsAtShare ?? months);
        var later = atShare < months ? WageSubsidy.ForMonth(asker.Wages with { AreLater = true }, asker.On).Answer * (months - atShare) : Euros.Zero;
        return monthly * atShare + later;
    }

    // What one ground is judged by.
    private sealed record Asker(SubsidisedPerson Person, SubsidisingEmployer Employer, SubsidisedJob Job, DateOnly On, WageSubsidyGround Ground, WageSubsidyTerms Terms)
    {
        internal bool IsReformed => Terms.RuleId != "W-01";

        internal SubsidisedWages Wages => new(Ground, Job.MonthlyWage)
        {
            Hours = Ground == WageSubsidyGround.Association ? new Percent(Job.WeeklyHours / Job.FullTimeHours * 100m) : null,
            // With one share the amount is shown whether or not the unemployment is enough.
            Unemployed = Terms.HasOneShare ? UnemployedMonths.Unknown : Person.Unemployed,
        };
    }
}
