using Nivel.Rules;
using Nivel.Rules.Activation;
using Nivel.Rules.MultiAgency;

namespace Nivel.Web.Modules.Plans;

/// <summary>The kinds of the plan. One is in force at a time: an activation, integration or multi-agency plan takes the place of the employment plan.</summary>
public enum PlanKind
{
    /// <summary>Työllistymissuunnitelma (380/2023).</summary>
    Employment,

    /// <summary>Aktivointisuunnitelma (189/2001).</summary>
    Activation,

    /// <summary>Kotoutumissuunnitelma (681/2023).</summary>
    Integration,

    /// <summary>Monialainen suunnitelma (381/2023).</summary>
    MultiAgency,
}

/// <summary>Who makes a plan together.</summary>
public enum PlanParty { Person, Authority, County, Kela }

public static class PlanKinds
{
    /// <summary>Whose agreement the kind needs before it is in force.</summary>
    public static IReadOnlyList<PlanParty> Parties(this PlanKind kind) => kind switch
    {
        // 189/2001 § 5: the authority, the wellbeing county and the person make it together.
        PlanKind.Activation => [PlanParty.Person, PlanParty.Authority, PlanParty.County],
        // 381/2023: the three authorities and the jobseeker.
        PlanKind.MultiAgency => [PlanParty.Person, PlanParty.Authority, PlanParty.County, PlanParty.Kela],
        _ => [PlanParty.Person, PlanParty.Authority],
    };

    /// <summary>The last day by which a plan of the kind is gone through again; null for the employment plan, which each job-search discussion goes through.</summary>
    public static Worked<DateOnly>? ReviewBy(this PlanKind kind, DateOnly agreedOn)
    {
        try
        {
            return kind switch
            {
                PlanKind.Activation => ActivationPlan.ReviewBy(agreedOn),
                PlanKind.Integration => IntegrationPlan.ReviewBy(agreedOn),
                PlanKind.MultiAgency => MultiAgencyPlan.ReviewBy(agreedOn),
                _ => null,
            };
        }
        catch (NotInForceException)
        {
            // A plan older than the rule has no day by it.
            return null;
        }
    }
}
