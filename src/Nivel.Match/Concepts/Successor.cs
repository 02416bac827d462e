using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>Why a concept of a new version stands for one of an older.</summary>
public enum SuccessorReason
{
    /// <summary>The new version has the same id.</summary>
    SameId,
    /// <summary>The publisher says so.</summary>
    Stated,
    /// <summary>The only concept of its kind with the same label in one of the languages.</summary>
    SameLabel,
    /// <summary>The linker is sure enough that the old label means it.</summary>
    NearestName,
    /// <summary>The two are one language of two taxonomies that were joined.</summary>
    Joined,
    /// <summary>Nothing does: keep the old label as the person's own words.</summary>
    OwnWords,
}

/// <summary>What stands in a new version for a concept of an older one.</summary>
/// <param name="Old">Id that was stored.</param>
/// <param name="New">Id in the new version; not set for <see cref="SuccessorReason.OwnWords"/>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Score">How sure, 0 to 1; below 1 only for <see cref="SuccessorReason.NearestName"/>.</param>
public sealed record Successor(ConceptId Old, ConceptId New, SuccessorReason Reason, double Score = 1);

/// <summary>Finds for stored ids of other versions of the classification the concepts of the one in use. Safe to share between threads.</summary>
/// <remarks>Of the other versions only the names of what the one in use lacks are kept.</remarks>
public sealed class Successors
{
    /// <summary>How sure the linker must be to act without a person.</summary>
    public const double LeastScore = 0.8;

    private readonly Taxonomy fresh;
    private readonly Lazy<Linker> linker;
    private readonly IReadOnlyDictionary<ConceptId, ConceptId> stated;
    private readonly Dictionary<ConceptId, Retired> retired = [];
    private readonly Dictionary<(bool IsSkill, Language, string), ConceptId?> labels = [];
    private readonly ConcurrentDictionary<ConceptId, Successor> found = new();

    /// <param name="others">The versions that stored ids may come from; the first that knows an id names it.</param>
    /// <param name="fresh">The version now in use.</param>
    /// <param name="linker">A linker over the version in use; made only when a label is not enough.</param>
    /// <param name="stated">Replacements that the publisher states, old to new; the CSV bundle of ESCO 1.2 states none.</param>
    public Successors(IEnumerable<Taxonomy> others, Taxonomy fresh, Lazy<Linker> linker, IReadOnlyDictionary<ConceptId, ConceptId>? stated = null)
    {
        (this.fresh, this.linker, this.stated) = (fresh, linker, stated ?? new Dictionary<ConceptId, ConceptId>());
        foreach (var other in others) Retire(other);
        foreach (var skill in fresh.Skills) Add(true, skill.Id, skill.Names);
        foreach (var occupation in fresh.Occupations) Add(false, occupation.Id, occupation.Names);
    }

    /// <summary>What stands for a stored id; an id that no version knows gives <see cref="SuccessorReason.OwnWords"/>.</summary>
    public Successor Of(ConceptId id) =>
        fresh.Skill(id) is { } skill && skill.Id != id ? new Successor(id, skill.Id, SuccessorReason.Joined)
        : Known(id) ? new Successor(id, id, SuccessorReason.SameId) : found.GetOrAdd(id, Find);

    /// <summary>What a concept that the version in use lacks was called; null if it has it, or if no version knows it.</summary>
    public Labels? Names(ConceptId id) => retired.TryGetValue(id, out var concept) ? concept.Names : null;

    private Successor Find(ConceptId id)
    {
        if (Stated(id) is { IsSet: true } next) return new Successor(id, next, SuccessorReason.Stated);
        if (!retired.TryGetValue(id, out var concept)) return new Successor(id, default, SuccessorReason.OwnWords, 0);
        foreach (var language in LanguageCodes.All)
            if (concept.Names.Has(language) && labels.GetValueOrDefault((concept.IsSkill, language, Key(concept.Names.Label(language)))) is { } same) return new Successor(id, same, SuccessorReason.SameLabel);
        return Nearest(id, concept.Names, concept.IsSkill);
    }

    private Successor Nearest(ConceptId id, Labels names, bool isSkill)
    {
        var best = LanguageCodes.All.Where(names.Has)
            .SelectMany(l => isSkill ? linker.Value.Skills(names.Label(l), l, 1) : linker.Value.Occupations(names.Label(l), l, 1)).MaxBy(l => l.Score);
        return best is { Score: >= LeastScore } ? new Successor(id, best.Id, SuccessorReason.NearestName, best.Score) : new Successor(id, default, SuccessorReason.OwnWords, 0);
    }

    private bool Known(ConceptId id) => fresh.Skill(id) is not null || fresh.Occupation(id) is not null;

    // A replacement may have been replaced in its turn; a circle ends at the first id met again.
    private ConceptId Stated(ConceptId id)
    {
        var met = new HashSet<ConceptId>();
        while (met.Add(id) && stated.TryGetValue(id, out var next))
        {
            if (Known(next)) return next;
            id = next;
        }
        return default;
    }

    private void Retire(Taxonomy other)
    {
        foreach (var skill in other.Skills.Where(s => !Known(s.Id))) retired.TryAdd(skill.Id, new(skill.Names, true));
        foreach (var occupation in other.Occupations.Where(o => !Known(o.Id))) retired.TryAdd(occupation.Id, new(occupation.Names, false));
    }

    // Two concepts with the same label: neither is it for sure.
    private void Add(bool isSkill, ConceptId id, Labels names)
    {
        foreach (var language in LanguageCodes.All.Where(names.Has))
        {
            var key = (isSkill, language, Key(names.Label(language)));
            labels[key] = labels.ContainsKey(key) ? null : id;
        }
    }

    private static string Key(string label) => label.Normalize().ToUpperInvariant();

    private readonly record struct Retired(Labels Names, bool IsSkill);
}
