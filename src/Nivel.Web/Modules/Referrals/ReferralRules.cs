using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Why a person cannot be referred to a service: codes of "Referrals.refusal-…", each with what to do in "Referrals.instead-…".</summary>
public static class ReferralRules
{
    /// <summary>Service for young people: under 30, as the youth services of the network count it.</summary>
    public const int YouthBelow = 30;

    /// <summary>Service for those who are near the end of their career.</summary>
    public const int SeniorFrom = 55;

    /// <summary>What the rules look at.</summary>
    public sealed record Case(ServiceRow Service, string Municipality, int Age, IReadOnlyList<GroupRow> Groups, ServiceGroupId? Group, bool IsOpenAlready, DateOnly Today);

    public static IReadOnlyList<string> WhyNot(Case of)
    {
        var refusals = new List<string>();
        if (of.Service.State != CardState.Published) refusals.Add("not-published");
        else if (!of.Service.TakesReferrals) refusals.Add("takes-no-referrals");
        if (!of.Service.HasAddress) refusals.Add("no-address");
        if (of.IsOpenAlready) refusals.Add("already-open");
        if (!of.Service.Reaches(of.Municipality)) refusals.Add("wrong-municipality");
        if (AgeRefusal(of.Service.TargetGroups, of.Age) is { } age) refusals.Add(age);
        if (IsFull(of)) refusals.Add(of.Group is null ? "no-places" : "group-full");
        return refusals;
    }

    /// <summary>Only a service that is for an age and nothing else refuses by age: other groups cannot be known from the record.</summary>
    public static string? AgeRefusal(IReadOnlyList<string> targets, int age)
    {
        if (targets.Count == 0 || targets.Any(t => t is not ("youth" or "55-plus"))) return null;
        if ((targets.Contains("youth") && age < YouthBelow) || (targets.Contains("55-plus") && age >= SeniorFrom)) return null;
        return targets.Contains("youth") ? "too-old" : "too-young";
    }

    /// <summary>A group that was chosen must be one of the service's own, open and with a place; without a choice one open group is enough.</summary>
    private static bool IsFull(Case of)
    {
        var open = of.Groups.Where(g => Places.TakesIn(g.StartsOn, g.EndsOn, of.Today)).ToList();
        return of.Group is { } chosen ? !open.Any(g => g.Id == chosen && g.Free > 0) : of.Groups.Count > 0 && open.All(g => g.Free == 0);
    }

    /// <summary>Why the ground of sharing does not hold: the same codes on the page and in the verb's way.</summary>
    public static string? WhyNotShare(ConsentScope shared, string? ground, Consent? existing, ConsentWay? way, DateOnly? until, LawGround? law, string? reason, DateOnly today) => ground switch
    {
        _ when (shared & ~SharedPart.Everything) != 0 => "not-shareable",
        _ when shared == ConsentScope.None => "nothing-shared",
        "existing" when existing is null || !existing.IsInForce(today) => "no-consent",
        "existing" when (shared & ~existing!.Scope) != 0 => "consent-narrower",
        "existing" => null,
        "new" when way is null => "no-way",
        "new" when until is null || until < today || until > today.AddYears(2) => "consent-days",
        "new" => null,
        "law" when law is null || !law.InForce.Contain(today) => "law-section",
        "law" when (reason?.Trim().Length ?? 0) < 10 => "law-reason",
        "law" => null,
        _ => "no-ground",
    };
}
