namespace Nivel.Match;

/// <summary>A skill that an occupation cannot do without and the person lacks.</summary>
/// <param name="Skill">The lacking skill.</param>
/// <param name="Closest">What the person has that is nearest to it, unset if nothing is near.</param>
/// <param name="Share">How much of the lacking skill the nearest one stands for, 0 to 1.</param>
/// <param name="Why">Why it is near.</param>
public readonly record struct MissingSkill(ConceptId Skill, ConceptId Closest, double Share, Nearness Why);

/// <summary>An occupation seen from what a person can do.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Share">Share of its essential skills that the person has, 0 to 1; a near skill counts by its nearness.</param>
/// <param name="Essential">How many essential skills it has.</param>
/// <param name="Has">Those that the person has.</param>
/// <param name="Gap">Those that the person lacks, the nearest to something known first.</param>
/// <param name="Done">Whether the person has done this occupation.</param>
/// <param name="Wished">Whether the person wishes for it.</param>
public sealed record WithinReach(ConceptId Occupation, double Share, int Essential, IReadOnlyList<ConceptId> Has, IReadOnlyList<MissingSkill> Gap, bool Done, bool Wished);

/// <summary>A training or service as the engine reads it.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Teaches">Skills, cards or licences that it gives.</param>
/// <param name="StartsOnDay">First day as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Days">Length in days, 0 if not known.</param>
/// <param name="Free">Free places.</param>
public sealed record TrainingOffer(string Id, IReadOnlyList<ConceptId> Teaches, int StartsOnDay = 0, int Days = 0, int Free = 0);

/// <summary>A training in the order for a gap.</summary>
/// <param name="Offer">The training.</param>
/// <param name="Share">Share of the gap that it closes, 0 to 1.</param>
/// <param name="Closes">Skills of the gap that it gives.</param>
/// <param name="Nears">Skills of the gap to which it comes near.</param>
public sealed record TrainingForGap(TrainingOffer Offer, double Share, IReadOnlyList<ConceptId> Closes, IReadOnlyList<ConceptId> Nears);
