using Nivel.Rules;
using Nivel.Rules.Subsidies;

namespace Nivel.Web.Modules.Supports;

/// <summary>The answer of the calculator: what was told and what each ground of the law would give.</summary>
public sealed class SubsidyResult(SubsidisedPerson person, SubsidisingEmployer employer, SubsidisedJob job, DateOnly on)
{
    public SubsidisedPerson Person => person;
    public SubsidisingEmployer Employer => employer;
    public SubsidisedJob Job => job;
    public DateOnly On => on;

    /// <summary>Possible grounds first, then those of which too little is known, each in the order of the law.</summary>
    public IReadOnlyList<GroundOffer> Offers { get; } =
        [.. WageSubsidyOffer.For(person, employer, job, on).Select(offer => new GroundOffer(offer, job, on)).OrderBy(offer => offer.State)];

    /// <summary>Conditions of every possible ground, told once when there are several grounds.</summary>
    public IReadOnlyList<string> Common => Offers.Where(offer => offer.Offer.IsPossible).Select(offer => offer.Offer.Conditions).ToList() is { Count: > 1 } all ? Shared(all) : [];

    public IReadOnlyList<GroundOffer> Possible => [.. Offers.Where(offer => offer.State == OfferState.Possible).Select(offer => offer with { Common = Common })];

    public IReadOnlyList<GroundOffer> Others => [.. Offers.Where(offer => offer.State != OfferState.Possible)];

    /// <summary>What stands against every ground at once, and is therefore the reason to tell first.</summary>
    public IReadOnlyList<string> AgainstAll => Shared(Offers.Select(offer => offer.Offer.Missing));

    public bool IsUndecided => Possible.Count == 0 && Offers.Any(offer => offer.State == OfferState.Unknown);

    private static IReadOnlyList<string> Shared(IEnumerable<IReadOnlyList<string>> lists) => lists.Aggregate((all, one) => [.. all.Intersect(one)]);
}
