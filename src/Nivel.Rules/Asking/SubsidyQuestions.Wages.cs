using Nivel.Rules.Subsidies;

namespace Nivel.Rules.Asking;

internal static partial class SubsidyQuestions
{
    private static readonly (string, WageSubsidyGround)[] Grounds =
    [
        ("skills", WageSubsidyGround.Skills), ("association", WageSubsidyGround.Association), ("reduced-work-ability", WageSubsidyGround.ReducedWorkAbility),
        ("work-ability", WageSubsidyGround.ReducedWorkAbility), ("reduced-ability", WageSubsidyGround.ReducedWorkAbility), ("disability", WageSubsidyGround.ReducedWorkAbility),
        ("over-60", WageSubsidyGround.Over60), ("apprenticeship", WageSubsidyGround.Apprenticeship), ("employment-support-55", WageSubsidyGround.Over55),
    ];

    private static Reply Subsidy(Asked asked)
    {
        var ground = asked.Word("ground", Grounds);
        var period = asked.Has("from") || asked.Has("to") ? asked.Run("from", "to") : (Days?)null;
        var on = asked.DayOrNone("on") ?? period?.First ?? asked.Day("on");
        var terms = WageSubsidy.TermsOf(ground).On(on);
        var wages = Wages(asked, ground, terms);
        if (asked.CountOrNone("age") is { } age && age < terms.MinimumAge) return TooYoung(terms, period is not null, HasMonths(asked));
        var paid = period is { } days ? WageSubsidy.ForPeriod(wages, days, on) : WageSubsidy.ForMonth(wages, on);
        var name = period is null ? "monthly_eur" : "period_eur";
        if (!HasMonths(asked)) return Reply.Of(paid, (name, paid.Answer));
        var months = WageSubsidy.Months(ground, on, wages.Unemployed, asked.CountOrNone("employment_months"));
        return Reply.Of(paid.Then(months), (name, paid.Answer), ("months", months.Answer));
    }

    private static SubsidisedWages Wages(Asked asked, WageSubsidyGround ground, WageSubsidyTerms terms)
    {
        var unemployed = Unemployed(asked);
        if (WageSubsidy.Untold(terms, unemployed) is { } need && (HasMonths(asked) || !terms.HasOneShare))
            throw new BadFieldException($"unemployed_months_of_last_{need.Of}", "is missing; a whole number is wanted");
        return new(ground, asked.Money(asked.Has("wage_cost") ? "wage_cost" : asked.Has("wage") ? "wage" : "wage_cost"))
        {
            Hours = asked.Has("hours_percent") || (ground == WageSubsidyGround.Association && !asked.Has("wage_cost")) ? asked.Share("hours_percent") : null,
            Unemployed = unemployed,
            OtherAid = asked.MoneyOrNone("other_aid") ?? Euros.Zero,
        };
    }

    private static Reply TooYoung(WageSubsidyTerms terms, bool isPeriod, bool withMonths) => new(
        [(isPeriod ? "period_eur" : "monthly_eur", Euros.Zero), .. withMonths ? [("months", (object?)0)] : Array.Empty<(string, object?)>()],
        [terms.Step("age-at-least", Plain.Of(terms.MinimumAge))], []);

    private static bool HasMonths(Asked asked) =>
        asked.Has("unemployed_months_of_last_14") || asked.Has("unemployed_months_of_last_28") || asked.Has("unemployed_months");

    private static UnemployedMonths Unemployed(Asked asked)
    {
        var (shorter, longer) = (asked.AtMost("unemployed_months_of_last_14", 14), asked.AtMost("unemployed_months_of_last_28", 28));
        // Months without a break up to the grant, when they are all that is told, are those of both windows.
        if (shorter is null && longer is null && asked.CountOrNone("unemployed_months") is { } unbroken) (shorter, longer) = (Math.Min(unbroken, 14), Math.Min(unbroken, 28));
        var unemployed = new UnemployedMonths(shorter, longer);
        return unemployed.AreSound ? unemployed : throw new BadFieldException("unemployed_months_of_last_28", "contradicts unemployed_months_of_last_14");
    }

    private static Reply Extension(Asked asked)
    {
        var worked = new WageSubsidyExtension(asked.Word("ground", Grounds), asked.Day("support_ends_on"), asked.Day("applied_on"))
        {
            HasMedicalCertificate = asked.Flag("medical_certificate"),
            HasAdaptations = asked.Flag("adaptations"),
            IsProductivityReduced = asked.Flag("productivity_reduced"),
        }.Offer();
        return Reply.Of(worked, ("months", worked.Answer.Months), ("missing", worked.Answer.Missing));
    }

    private static Reply Interruption(Asked asked)
    {
        var (support, interruption) = (asked.Run("from", "to"), asked.Run("interrupted_from", "interrupted_to"));
        if (!support.Contain(interruption.First)) throw new BadFieldException("interrupted_from", "is not during the support");
        var worked = WageSubsidyPayment.EndsOn(asked.Word("ground", Grounds), support, interruption);
        return Reply.Of(worked, ("support_ends_on", worked.Answer));
    }

    private static Reply PaymentApplication(Asked asked)
    {
        var worked = WageSubsidyPayment.ApplyBy(asked.Day("last_payment_period_ends_on"));
        return Reply.Of(worked, ("apply_by", worked.Answer.On), ("moved_to", worked.Answer.MovedTo));
    }

    private static Reply Support55(Asked asked)
    {
        var on = asked.Day("on");
        var unemployed = asked.AtMost("unemployed_months_of_last_28", 28) ?? asked.Count("unemployed_months_of_last_28");
        var entitled = EmploymentSupport55.IsEntitled(asked.Count("age"), unemployed, asked.Number("weekly_hours"), asked.Above0("full_time_hours"), on);
        if (asked.MoneyOrNone("wage_cost") is not { } cost) return Reply.Of(entitled, ("eligible", entitled.Answer));
        if (!entitled.Answer) return Reply.Of(entitled, ("eligible", false), ("monthly_eur", Euros.Zero));
        var paid = WageSubsidy.ForMonth(new(WageSubsidyGround.Over55, cost), on);
        return Reply.Of(entitled.Then(paid), ("eligible", true), ("monthly_eur", paid.Answer));
    }
}
