using Nivel.Rules;
using Nivel.Rules.Statutory;
using Nivel.Web.Modules.Clients;

namespace Nivel.Web.Modules.Plans;

/// <summary>The most that a plan may ask a person to apply for (työnhakuvelvollisuus), from what is known here.</summary>
/// <remarks>Part-time work, layoff, study and other grounds are not held here: the worker lowers the number by them, and the steps say so.</remarks>
public static class PlanDuty
{
    public static Worked<Obligation> Of(Client client, PlanKind kind, DateOnly today) => JobSearchObligation.Of(new ObligationFacts(today)
    {
        Age = client.AgeOn(today),
        UnemployedMonths = client.UnemployedSince is { } since ? FinnishCalendar.FullMonths(since, today) : 0,
        HasMultiAgencyNeed = kind == PlanKind.MultiAgency,
    });
}
