using Nivel.Rules;
using Nivel.Rules.Subsidies;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Supports;

/// <summary>Walks what the rules can answer and asks for words of every code, so that a new rule never shows its code to a reader.</summary>
public sealed class Every_code_has_words
{
    private static readonly Texts Words = Texts.FromAssembly(typeof(Texts).Assembly);

    private static readonly DateOnly[] Days = [new(2015, 6, 1), new(2017, 6, 1), new(2023, 7, 1), new(2024, 12, 31), new(2025, 1, 1), new(2026, 3, 12)];

    private static readonly (int?, int?)[] Months = [(null, null), (0, 0), (12, 12), (14, 28)];

    [Fact]
    public void Grounds_and_kinds_of_employers()
    {
        var keys = Enum.GetValues<WageSubsidyGround>().Select(ground => $"Supports.ground-{WageSubsidyGrounds.CodeOf(ground)}")
            .Concat(Enum.GetValues<EmployerKind>().Select(kind => $"Supports.employer-{kind}"));
        keys.Where(key => !Words.Has(key)).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_missing_with_what_would_change_it_and_every_condition()
    {
        var offers = Offers().Select(offer => offer.Answer).ToList();
        var missing = offers.SelectMany(offer => offer.Missing).ToHashSet();
        missing.Count.ShouldBeGreaterThan(12);
        missing.SelectMany(code => (string[])[$"Supports.missing-{code}", $"Supports.change-{code}"]).Where(key => !Words.Has(key)).ShouldBeEmpty();
        var conditions = offers.SelectMany(offer => offer.Conditions).ToHashSet();
        conditions.Count.ShouldBeGreaterThan(10);
        conditions.Select(code => $"Supports.condition-{code}").Where(key => !Words.Has(key)).ShouldBeEmpty();
    }

    private static IEnumerable<Worked<OfferedSubsidy>> Offers() =>
        from day in Days
        from age in (int[])[15, 30, 55, 60]
        from months in Months
        from kind in Enum.GetValues<EmployerKind>()
        from flag in (bool[])[true, false]
        from starts in (int[])[-1, 1]
        let person = new SubsidisedPerson(age) { Unemployed = new(months.Item1, months.Item2), HasReducedWorkAbility = flag, HasUpperSecondaryQualification = true }
        let job = new SubsidisedJob(Euros.Parse("2000.00"), flag ? 37.5m : 20m, 37.5m, day.AddDays(starts), flag ? 6 : null, flag)
        from offer in WageSubsidyOffer.For(person, new(kind, flag), job, day)
        select offer;
}
