using Nivel.Rules.Subsidies;

namespace Nivel.Rules.Tests.Subsidies;

public class An_offer_to_an_employer
{
    private static readonly DateOnly Day = new(2025, 3, 1);
    private static readonly SubsidisingEmployer Company = new(EmployerKind.Company, IsBusiness: true);
    private static readonly SubsidisedJob Job = new(Euros.Parse("2800.00"), 37.5m, 37.5m, new(2025, 4, 1), Months: null, IsApprenticeship: false);
    private static readonly SubsidisedPerson Young = new(22) { Unemployed = new(3, 3), MonthsUnemployedNow = 3, HasUpperSecondaryQualification = true };

    [Fact]
    public void A_young_persons_employer_gets_50_percent_for_five_months_with_conditions()
    {
        var offers = WageSubsidyOffer.For(Young, Company, Job, Day);
        offers.Select(offer => offer.Answer.Ground).ShouldBe(Enum.GetValues<WageSubsidyGround>());
        var skills = offers.Single(offer => offer.Answer.IsPossible).Answer;
        (skills.Ground, skills.Share, skills.Cap, skills.Months, skills.Monthly, skills.Total).ShouldBe(
            (WageSubsidyGround.Skills, new Percent(50), Euros.Parse("1260.00"), 5, Euros.Parse("1260.00"), Euros.Parse("6300.00")));
        skills.Conditions.ShouldContain("unemployment-would-probably-last-over-12-months");
        skills.Conditions.ShouldContain("general-block-exemption");
    }

    [Fact]
    public void Each_other_ground_says_what_is_missing()
    {
        var missing = WageSubsidyOffer.For(Young, Company, Job, Day).ToDictionary(offer => offer.Answer.Ground, offer => offer.Answer.Missing);
        missing[WageSubsidyGround.ReducedWorkAbility].ShouldBe(["no-reduced-work-ability"]);
        missing[WageSubsidyGround.Association].ShouldBe(["not-an-association", "unemployed-under-24-of-last-28-months"]);
        missing[WageSubsidyGround.Over60].ShouldBe(["age-under-60", "unemployed-under-12-of-last-14-months"]);
        missing[WageSubsidyGround.Apprenticeship].ShouldBe(["not-an-apprenticeship"]);
        missing[WageSubsidyGround.Over55].ShouldBe(["age-under-55", "unemployed-under-24-of-last-28-months"]);
    }

    [Fact]
    public void A_ground_that_is_not_possible_still_shows_what_it_would_be()
    {
        var over60 = WageSubsidyOffer.For(Young, Company, Job, Day).Single(offer => offer.Answer.Ground == WageSubsidyGround.Over60).Answer;
        (over60.Monthly, over60.Months, over60.Total).ShouldBe((Euros.Parse("1260.00"), null, null));
    }

    [Fact]
    public void A_long_unemployed_person_of_60_opens_three_grounds_and_the_conflict_of_caps_is_told()
    {
        var person = new SubsidisedPerson(60) { Unemployed = new(14, 28), MonthsUnemployedNow = 28 };
        var offers = WageSubsidyOffer.For(person, Company, Job, Day).Where(offer => offer.Answer.IsPossible).ToList();
        offers.Select(offer => (offer.Answer.Ground, offer.Answer.Months, offer.Answer.Monthly)).ShouldBe([
            (WageSubsidyGround.Skills, 10, Euros.Parse("1260.00")), (WageSubsidyGround.Over60, 24, Euros.Parse("1260.00")), (WageSubsidyGround.Over55, 10, Euros.Parse("1960.00"))]);
        offers[2].Conflicts.Single().Value.ShouldBe("1770.00");
        offers[2].Answer.Conditions.ShouldContain("no-other-aid");
        offers[1].Answer.Conditions.ShouldContain("de-minimis");
    }

    [Fact]
    public void An_association_gets_100_percent_of_65_percent_of_hours_for_the_length_of_the_job()
    {
        var person = new SubsidisedPerson(40) { Unemployed = new(14, 24), MonthsUnemployedNow = 24, HasUpperSecondaryQualification = true };
        var job = Job with { MonthlyWage = Euros.Parse("2000.00"), WeeklyHours = 30m, Months = 6 };
        var offer = WageSubsidyOffer.For(person, new(EmployerKind.Association, false), job, Day).Single(one => one.Answer.Ground == WageSubsidyGround.Association).Answer;
        (offer.IsPossible, offer.Months, offer.Monthly, offer.Total).ShouldBe((true, 6, Euros.Parse("1998.75"), Euros.Parse("11992.50")));
        offer.Conditions.ShouldNotContain("de-minimis");
    }

    [Fact]
    public void A_municipality_a_start_before_the_decision_and_too_few_hours_are_missing()
    {
        var person = new SubsidisedPerson(56) { Unemployed = new(14, 28), HasReducedWorkAbility = true };
        var offers = WageSubsidyOffer.For(person, new(EmployerKind.Municipality, false), Job with { StartsOn = new(2025, 2, 28), WeeklyHours = 24.9m }, Day).ToDictionary(offer => offer.Answer.Ground, offer => offer.Answer.Missing);
        offers[WageSubsidyGround.Skills].ShouldBe([WageSubsidyRefusals.MunicipalEmployer, WageSubsidyRefusals.Started]);
        offers[WageSubsidyGround.ReducedWorkAbility].ShouldBe([WageSubsidyRefusals.Started]);
        offers[WageSubsidyGround.Over55].ShouldBe([WageSubsidyRefusals.Started, "too-few-hours"]);
    }

    [Fact]
    public void Somebody_in_no_target_group_and_unknown_months_are_said_so()
    {
        var person = new SubsidisedPerson(35) { HasUpperSecondaryQualification = true };
        var offers = WageSubsidyOffer.For(person, Company, Job, Day).ToDictionary(offer => offer.Answer.Ground, offer => offer.Answer);
        offers[WageSubsidyGround.Skills].Missing.ShouldBe(["unemployed-months-of-last-14-not-known", "not-in-target-group"]);
        offers[WageSubsidyGround.Skills].Months.ShouldBeNull();
        offers[WageSubsidyGround.Over55].Missing.ShouldContain("unemployed-months-of-last-28-not-known");
    }

    [Fact]
    public void An_apprenticeship_is_possible_for_anybody_for_as_long_as_the_job()
    {
        var person = new SubsidisedPerson(35) { HasUpperSecondaryQualification = true, Unemployed = new(1, 1) };
        var offer = WageSubsidyOffer.For(person, Company, Job with { IsApprenticeship = true, Months = 20 }, Day).Single(one => one.Answer.Ground == WageSubsidyGround.Apprenticeship).Answer;
        (offer.IsPossible, offer.Months, offer.Total).ShouldBe((true, 20, Euros.Parse("25200.00")));
    }

    [Fact]
    public void The_law_of_the_day_is_followed()
    {
        var person = new SubsidisedPerson(40) { Unemployed = new(14, 28) };
        var of2016 = WageSubsidyOffer.For(person, Company, Job with { MonthlyWage = Euros.Parse("2000.00"), StartsOn = new(2016, 5, 2) }, new(2016, 5, 1));
        of2016.Select(offer => offer.Answer.Ground).ShouldNotContain(WageSubsidyGround.Over55);
        var skills = of2016.Single(offer => offer.Answer.Ground == WageSubsidyGround.Skills).Answer;
        (skills.Months, skills.Monthly, skills.Total).ShouldBe((24, Euros.Parse("1000.00"), Euros.Parse("19200.00")));
        WageSubsidyOffer.For(Young with { Unemployed = UnemployedMonths.Unknown }, Company, Job with { StartsOn = new(2022, 5, 2) }, new(2022, 5, 1))[0].Answer.ShouldSatisfyAllConditions(
            offer => offer.Missing.ShouldBe(["unemployed-months-of-last-28-not-known"]), offer => offer.Share.ShouldBeNull(), offer => offer.Monthly.ShouldBeNull());
        Should.Throw<NotInForceException>(() => WageSubsidyOffer.For(Young, Company, Job, new(2014, 12, 31)));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Should.Throw<ArgumentException>(() => WageSubsidyOffer.For(Young, Company, Job with { WeeklyHours = 0 }, Day));
        Should.Throw<ArgumentException>(() => WageSubsidyOffer.For(Young with { Unemployed = new(14, 3) }, Company, Job, Day));
    }
}
