using Nivel.Rules;
using Nivel.Rules.Subsidies;

namespace Nivel.Web.Modules.Employers;

/// <summary>Which wage subsidies a company might get for a person, as far as the record tells: a hint to count it through, never a promise.</summary>
/// <remarks>Shown only beside a worker's own client. It is no part of the order: age and unemployment never reach the engine.</remarks>
public static class PossibleSupports
{
    private const int Short = 14, Long = 28;

    /// <summary>An ordinary full-time job: the grounds do not hang on the pay, only the euros do.</summary>
    private static readonly Euros AnyWage = Euros.From(2_500m);
    private const decimal FullTime = 37.5m;

    /// <summary>Codes of the grounds, "skills" or "employment-support-55"; none for somebody who is not unemployed.</summary>
    public static IReadOnlyList<string> For(DateOnly bornOn, DateOnly? unemployedSince, DateOnly today)
    {
        if (unemployedSince is not { } since || since > today) return [];
        var (age, months) = (FullYears(bornOn, today), FinnishCalendar.FullMonths(since, today));
        if (age is < 15 or > 99) return [];
        var person = new SubsidisedPerson(age)
        {
            // This spell alone: an earlier one could only add to it.
            Unemployed = new(Math.Min(months, Short), Math.Min(months, Long)),
            MonthsUnemployedNow = months,
            MonthsSinceGainfulWork = months,
        };
        var job = new SubsidisedJob(AnyWage, FullTime, FullTime, today, null, IsApprenticeship: false);
        return [.. WageSubsidyOffer.For(person, new(EmployerKind.Company, IsBusiness: true), job, today).Where(o => o.Answer.IsPossible).Select(o => WageSubsidyGrounds.CodeOf(o.Answer.Ground))];
    }

    private static int FullYears(DateOnly bornOn, DateOnly day) => day.Year - bornOn.Year - (bornOn.AddYears(day.Year - bornOn.Year) > day ? 1 : 0);
}
