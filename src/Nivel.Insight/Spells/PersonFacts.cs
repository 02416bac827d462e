using Nivel.Rules;

namespace Nivel.Insight.Spells;

/// <summary>By what the figures of a person are divided. Codes are whole numbers; 0 is unknown.</summary>
/// <param name="Area">The employment area.</param>
/// <param name="Place">Municipality code, 91 for 091.</param>
/// <param name="BornOn">Day of birth; only the year is written into the store.</param>
/// <param name="Language">1 Finnish, 2 Swedish, 3 Sámi, 4 another.</param>
/// <param name="Team">The coach's organisation.</param>
/// <param name="Coach">The coach.</param>
/// <param name="Sex">1 man, 2 woman, as the identity code tells.</param>
/// <param name="Phase">The letter of the phase of now as a number.</param>
public sealed record Traits(int Area, int Place, DateOnly BornOn, int Language, int Team, int Coach, int Sex = 0, int Phase = 0);

/// <summary>A run of unemployment as the record tells it.</summary>
/// <param name="Days">Both ends included, open while it goes on.</param>
/// <param name="Exit">Code of how it ended; 0 when open or unknown.</param>
public readonly record struct Unemployment(Days Days, int Exit);

/// <summary>A run in a service.</summary>
/// <param name="Days">Both ends included.</param>
/// <param name="Kind">Code of the kind of service; <see cref="OfTheNetwork"/> for one that the statistics do not count.</param>
/// <param name="Service">Code of the service itself; 0 when unknown.</param>
/// <param name="LeftEarly">Left before its end for another reason than work or study.</param>
public readonly record struct InService(Days Days, int Kind, int Service, bool LeftEarly)
{
    /// <summary>A service of the network to which the person was referred: whoever is in it is still unemployed (S-09 lists what counts).</summary>
    public const int OfTheNetwork = 0;
}

/// <summary>A place in work.</summary>
/// <param name="Days">Both ends included.</param>
/// <param name="Kind">Code: open work, subsidised work, work trial.</param>
public readonly record struct Placed(Days Days, int Kind);

/// <summary>A change of phase.</summary>
/// <param name="On">The first day in the phase.</param>
/// <param name="Phase">Its letter as a number.</param>
public readonly record struct PhaseEntered(DateOnly On, int Phase);

/// <summary>All that the store takes of one person. There is no name, no identity code and no health in it.</summary>
/// <param name="Person">The pseudonym: it says nothing outside the store.</param>
/// <param name="Traits">By what figures are divided.</param>
/// <param name="Search">The open or ended search; null when never registered.</param>
/// <param name="SearchEnd">Code of how the search ended.</param>
/// <param name="Unemployment">In any order, may overlap.</param>
/// <param name="Services">In any order, may overlap.</param>
/// <param name="Placements">In any order.</param>
/// <param name="Phases">In any order.</param>
public sealed record PersonFacts(long Person, Traits Traits, Days? Search, int SearchEnd,
    IReadOnlyList<Unemployment> Unemployment, IReadOnlyList<InService> Services, IReadOnlyList<Placed> Placements, IReadOnlyList<PhaseEntered> Phases);
