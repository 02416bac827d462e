using Nivel.Rules.Subsidies;

namespace Nivel.Rules.Asking;

internal static partial class SubsidyQuestions
{
    private static readonly (string, EmployerKind)[] Employers =
    [
        ("company", EmployerKind.Company), ("household", EmployerKind.Household), ("association", EmployerKind.Association), ("foundation", EmployerKind.Foundation),
        ("religious-community", EmployerKind.ReligiousCommunity), ("municipality", EmployerKind.Municipality),
        ("joint-municipal-authority", EmployerKind.JointMunicipalAuthority), ("wellbeing-county", EmployerKind.WellbeingCounty), ("state", EmployerKind.State),
    ];

    private static readonly (string, JointTrainingFor)[] Trained =
        [("staff", JointTrainingFor.Staff), ("recruits", JointTrainingFor.Recruits), ("leaving", JointTrainingFor.Leaving)];

    private static Reply Refusals(Asked asked)
    {
        var worked = WageSubsidyRefusals.Of(new(asked.Word("ground", Grounds), Employer(asked), asked.Day("applied_on"), asked.Day("decided_on"))
        {
            IsExtension = asked.Flag("extension"),
            EmploymentStartsOn = asked.DayOrNone("employment_starts_on"),
            DismissedOn = asked.DayOrNone("dismissed_on"),
            HasAsManyAgain = asked.Flag("as_many_again"),
            WouldDistort = asked.Flag("distorts"),
            HasNeglectedDuties = asked.Flag("neglected_duties"),
            HasSpecialReason = asked.Flag("special_reason"),
            IsSentenced = asked.Flag("sentenced"),
            EarlierSupportEndedOn = asked.DayOrNone("earlier_support_ended_on"),
            PaysByResultOnly = asked.Flag("only_result_pay"),
            RefusesAgreedPay = asked.Flag("pay_not_by_agreement"),
            HasOtherAid = asked.Flag("other_aid"),
            LeavesOnlyLittle = asked.Flag("leaves_only_little"),
        });
        return Reply.Of(worked, ("refusals", worked.Answer));
    }

    private static Reply Offer(Asked asked)
    {
        var offers = WageSubsidyOffer.For(Person(asked), Employer(asked), Job(asked), asked.Day("on"));
        var possible = offers.Where(offer => offer.Answer.IsPossible).ToList();
        var missing = offers.SelectMany(offer => offer.Answer.Missing.Select(code => $"{WageSubsidyGrounds.CodeOf(offer.Answer.Ground)}: {code}"));
        return new(
            [
                ("possible", possible.Select(offer => WageSubsidyGrounds.CodeOf(offer.Answer.Ground))),
                ("monthly_eur", possible.Select(offer => offer.Answer.Monthly?.ToString())),
                ("months", possible.Select(offer => (object?)offer.Answer.Months)),
                ("missing", missing),
            ],
            [.. offers.SelectMany(offer => offer.Steps)], [.. offers.SelectMany(offer => offer.Warnings)]);
    }

    private static SubsidisedPerson Person(Asked asked) => new(asked.Count("age"))
    {
        Unemployed = Unemployed(asked),
        MonthsUnemployedNow = asked.CountOrNone("unemployed_months"),
        HasUpperSecondaryQualification = asked.Has("upper_secondary_qualification") ? asked.Flag("upper_secondary_qualification") : null,
        MayHaveIntegrationPlan = asked.Flag("integration_plan"),
        MonthsSinceGainfulWork = asked.CountOrNone("months_since_gainful_work"),
        HasReducedWorkAbility = asked.Flag("reduced_work_ability"),
    };

    private static SubsidisingEmployer Employer(Asked asked) => new(asked.Word("employer", Employers), asked.Flag("business"));

    private static SubsidisedJob Job(Asked asked) => new(
        asked.Money("monthly_wage"), asked.Above0("weekly_hours"), asked.Above0("full_time_hours"), asked.Day("starts_on"),
        asked.CountOrNone("employment_months"), asked.Flag("apprenticeship"));

    private static Reply Training(Asked asked)
    {
        var whom = asked.Word("for", Trained);
        var size = whom == JointTrainingFor.Staff ? new EmployerSize(asked.Count("staff"), asked.Money("turnover"), asked.Money("balance_sheet")) : null;
        var worked = JointTraining.EmployersShare(whom, size, asked.Day("on"));
        return Reply.Of(worked, ("employer_percent", (int)worked.Answer.Value), ("authority_percent", 100 - (int)worked.Answer.Value));
    }

    private static Reply Adaptation(Asked asked)
    {
        var on = asked.Day("on");
        if (asked.Has("tools_cost"))
        {
            var tools = WorkAdaptation.ForTools(asked.Money("tools_cost"), on);
            return asked.DayOrNone("done_on") is { } done && WorkAdaptation.ApplyForToolsBy(done) is var by
                ? Reply.Of(tools.Then(by), ("tools_eur", tools.Answer), ("apply_by", by.Answer.On))
                : Reply.Of(tools, ("tools_eur", tools.Answer));
        }
        var monthly = WorkAdaptation.ForHelp(asked.Number("help_hours_in_month"), on);
        if (asked.CountOrNone("help_months") is not { } wished) return Reply.Of(monthly, ("help_monthly_eur", monthly.Answer));
        var months = WorkAdaptation.MonthsOfHelp(wished, on);
        return Reply.Of(monthly.Then(months), ("help_monthly_eur", monthly.Answer), ("help_months", months.Answer), ("help_total_eur", monthly.Answer * months.Answer));
    }
}
