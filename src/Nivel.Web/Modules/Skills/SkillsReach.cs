using Nivel.Match;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>A training that closes a gap, with where to read of it.</summary>
public sealed record GapTraining(string Address, string Name, DateOnly StartsOn, DateOnly? EndsOn, int Free);

/// <summary>What the area can train now. Answered by the module that knows services, so that skills need not.</summary>
public interface IGapTrainings
{
    Task<IReadOnlyDictionary<ConceptId, GapTraining>> Closing(EmploymentAreaId area, IEnumerable<ConceptId> gap, OpenTaxonomy taxonomy);

    /// <summary>Trainings by how much of the whole gap each closes, also by what is near to what it teaches.</summary>
    Task<IReadOnlyList<(GapTraining Training, TrainingForGap Closes)>> Best(EmploymentAreaId area, IReadOnlyList<ConceptId> gap, OpenTaxonomy taxonomy);
}

/// <summary>A lacking skill with what the person has that is near it, and the training that gives it.</summary>
public sealed record ReachGap(string Skill, string? Near, GapTraining? Training);

/// <summary>An occupation within reach, in the reader's words.</summary>
public sealed record ReachRow(string Id, string Occupation, int Has, int Essential, bool Done, bool Wished, IReadOnlyList<ReachGap> Gap);

/// <summary>Occupations within reach of what a person has confirmed, each with its gap.</summary>
public sealed class SkillsReach(IGapTrainings trainings)
{
    private const int MostOccupations = 8, MostGaps = 6;

    public async Task<IReadOnlyList<ReachRow>> Of(EmploymentAreaId area, IReadOnlyList<ClientSkill> skills, WishForm wish, OpenTaxonomy taxonomy, Language language)
    {
        var held = skills.Where(s => s.Standing == SkillStanding.Has).Select(s => new PersonSkill(taxonomy.InUse(s.ConceptId))).ToList();
        if (held.Count == 0) return [];
        var person = new PersonProfile(0) { Skills = held, Occupations = [.. wish.Wished.Select(o => new PersonOccupation(taxonomy.InUse(o), 0, Wished: true))] };
        var found = await Task.Run(() => Reach.Occupations(taxonomy.Taxonomy, person, MostOccupations));
        var offered = await trainings.Closing(area, found.SelectMany(o => o.Gap.Take(MostGaps)).Select(g => g.Skill), taxonomy);
        string Name(ConceptId id) => taxonomy.Label(id.Value, language);
        return [.. found.Select(o => new ReachRow(o.Occupation.Value, Name(o.Occupation), o.Has.Count, o.Essential, o.Done, o.Wished,
            [.. o.Gap.Take(MostGaps).Select(g => new ReachGap(Name(g.Skill), g.Closest.IsSet ? Name(g.Closest) : null, offered.GetValueOrDefault(g.Skill)))]))];
    }
}
