using Nivel.Rules;
using Nivel.Rules.Subsidies;

namespace Nivel.Web.Modules.Employers;

/// <summary>What the law says of a place with support before it is recorded. What it forbids outright hinders ("Employers.why-…");
/// what must be seen elsewhere is reminded of ("Employers.check-…").</summary>
/// <remarks>Only what the place and the person's own record tell. What happened counts as known; a place that was only planned may have
/// ended early, and reminds.</remarks>
public static partial class PlacementRules
{
    /// <summary>The place as it would be recorded.</summary>
    public sealed record Case(PlacementKind Kind, DateOnly StartsOn, DateOnly? EndsOn, DateOnly? DecidedOn, PlacedPerson Person, DateOnly Today)
    {
        /// <summary>Earlier trials that still count towards the most: none when the counting has begun anew (380/2023 § 55.2).</summary>
        public decimal MonthsDone => Counting(Person.TrialsDone);

        public decimal MonthsPlanned => Counting([.. Person.TrialsDone, .. Person.TrialsPlanned]);

        /// <summary>Months of the trial itself; 0 while its end is not known.</summary>
        public decimal MonthsOwn => EndsOn is { } last && last >= StartsOn ? TrialMonths.Of(Days.Of(StartsOn, last)) : 0;

        public int Most => WorkTrial.MostMonths(StartsOn).Answer;

        private decimal Counting(IReadOnlyList<Days> trials)
        {
            var earlier = trials.Where(trial => trial.First < StartsOn).ToList();
            if (earlier.Count == 0) return 0;
            var (months, ended) = (TrialMonths.OfAll(earlier), earlier.Max(trial => trial.Last!.Value));
            return WorkTrial.CountsAnew(Person.AgeOn(StartsOn), Person.MonthsUnemployedSince(ended, StartsOn), months >= Most, StartsOn).Answer ? 0 : months;
        }
    }

    public static IReadOnlyList<string> WhyNot(Case of) => of.Kind switch
    {
        PlacementKind.WorkTrial => WhyNotTrial(of),
        PlacementKind.SubsidisedWork => WhyNotSubsidised(of),
        _ => [],
    };

    /// <summary>True when a trial by itself is longer than the law allows; the verb insists on this much whoever calls it.</summary>
    public static bool IsTooLong(DateOnly startsOn, DateOnly endsOn) => TrialMonths.Of(Days.Of(startsOn, endsOn)) is var months && Breaks(months, months, startsOn);

    private static IReadOnlyList<string> WhyNotTrial(Case of)
    {
        if (Breaks(of.MonthsOwn, of.MonthsOwn, of.StartsOn)) return ["trial-too-long"];
        if (of.MonthsDone >= of.Most) return ["trial-used-up"];
        return Breaks(of.MonthsOwn, of.MonthsOwn + of.MonthsDone, of.StartsOn) ? ["trial-too-long-with-earlier"] : [];
    }

    private static IReadOnlyList<string> WhyNotSubsidised(Case of)
    {
        if (of.DecidedOn is not { } decided) return [];
        if (decided > of.Today) return ["subsidy-not-decided-yet"];
        // Neither ground nor employer changes this: every ground is refused when the work began first.
        var asked = new WageSubsidyApplication(WageSubsidyGround.Skills, new(EmployerKind.Company, IsBusiness: true), decided, decided) { EmploymentStartsOn = of.StartsOn };
        return WageSubsidyRefusals.Of(asked).Answer.Contains(WageSubsidyRefusals.Started) ? ["subsidy-started-before-decision"] : [];
    }

    private static bool Breaks(decimal own, decimal inAll, DateOnly on) =>
        WorkTrial.Breaches(new WorkTrialPlan(own, inAll), on).Answer.Any(code => code.StartsWith("too-long", StringComparison.Ordinal));
}
