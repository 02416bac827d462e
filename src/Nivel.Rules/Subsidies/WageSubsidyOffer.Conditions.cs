namespace Nivel.Rules.Subsidies;

public static partial class WageSubsidyOffer
{
    private static IEnumerable<(string Code, Step Step)> Missing(Asker asker)
    {
        if (SubsidisingEmployers.Refusal(asker.Ground, asker.Employer, asker.On) is { } refusal) yield return refusal;
        foreach (var code in MissingOfPerson(asker).Concat(MissingOfJob(asker))) yield return (code, asker.Terms.Step("missing", code));
        if (asker is { Ground: WageSubsidyGround.Skills, IsReformed: true } && WageSubsidyTargets.GroupsOf(asker.Person, asker.On) is { Answer.Count: 0 } none)
            yield return ("not-in-target-group", none.Steps[^1] with { Term = "missing", Value = "not-in-target-group" });
        if (asker.Ground == WageSubsidyGround.Over55 && EmploymentSupport55.HoursNeeded(asker.Job.FullTimeHours, asker.On) is var hours && asker.Job.WeeklyHours < hours.Answer)
            yield return ("too-few-hours", hours.Steps[^1]);
    }

    private static IEnumerable<string> MissingOfPerson(Asker asker)
    {
        if (asker.Person.Age < asker.Terms.MinimumAge) yield return $"age-under-{asker.Terms.MinimumAge}";
        if (WageSubsidy.Untold(asker.Terms, asker.Person.Unemployed) is { } untold) yield return $"unemployed-months-of-last-{untold.Of}-not-known";
        else if (WageSubsidy.LevelOf(asker.Terms, asker.Person.Unemployed) is null) yield return $"unemployed-under-{asker.Terms.Levels[^1].Needs?.Months}-of-last-{asker.Terms.Levels[^1].Needs?.Of}-months";
        if (asker.Ground == WageSubsidyGround.ReducedWorkAbility && !asker.Person.HasReducedWorkAbility) yield return "no-reduced-work-ability";
    }

    private static IEnumerable<string> MissingOfJob(Asker asker)
    {
        if (asker.Job.StartsOn < asker.On) yield return WageSubsidyRefusals.Started;
        if (asker.Ground == WageSubsidyGround.Apprenticeship && !asker.Job.IsApprenticeship) yield return "not-an-apprenticeship";
    }

    private static IReadOnlyList<string> Conditions(Asker asker)
    {
        List<string> conditions = ["decision-before-start", "pay-by-collective-agreement", "not-only-result-pay", "pay-and-taxes-in-order"];
        if (asker.IsReformed) conditions.Add("no-dismissals-in-12-months");
        if (asker.IsReformed && asker.Ground != WageSubsidyGround.ReducedWorkAbility) conditions.Add("no-support-for-same-person-in-3-years");
        if (asker.Ground == WageSubsidyGround.Over55) return [.. conditions, "no-other-aid"];
        conditions.Add("does-not-distort-competition");
        if (asker.Ground == WageSubsidyGround.Skills) conditions.Add("improves-vocational-skills");
        if (asker is { Ground: WageSubsidyGround.Skills, IsReformed: true } && WageSubsidyTargets.NeedsExtraTest(asker.Person.MonthsUnemployedNow, asker.On).Answer)
            conditions.Add("unemployment-would-probably-last-over-12-months");
        if (StateAid(asker) is { } aid) conditions.Add(aid);
        return conditions;
    }

    // 380/2023 § 83.2, 88–90: support in business activity is state aid of one kind or the other.
    private static string? StateAid(Asker asker) => asker switch
    {
        { IsReformed: false } or { Employer.IsBusiness: false } => null,
        { Ground: WageSubsidyGround.Skills or WageSubsidyGround.ReducedWorkAbility } => "general-block-exemption",
        _ => "de-minimis",
    };
}
