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
    /// <summary>Nothing does: keep the old label as the person's own words.</summary>
    OwnWords,
}

/// <summary>What stands in a new version for a concept of an older one.</summary>
/// <param name="Old">Id that was stored.</param>
/// <param name="New">Id in the new version; not set for <see cref="SuccessorReason.OwnWords"/>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Score">How sure, 0 to 1; below 1 only for <see cref="SuccessorReason.NearestName"/>.</param>
public sealed record Successor(ConceptId Old, ConceptId New, SuccessorReason Reason, double Score = 1);

/// <summary>Finds for stored ids of an older version of the classification the concepts of a new one.</summary>
public sealed class Successors
{
    /// <summary>How sure the linker must be to act without a person.</summary>
    public const double LeastScore = 0.8;

    private readonly Taxonomy old;
    private readonly Taxonomy fresh;
    private readonly Linker linker;
    private readonly IReadOnlyDictionary<ConceptId, ConceptId> stated;
    private readonly Dictionary<(bool IsSkill, Language, string), ConceptId?> labels = [];

    /// <param name="old">The version that stored ids come from.</param>
    /// <param name="fresh">The version now in use.</param>
    /// <param name="linker">A linker over the new version.</param>
    /// <param name="stated">Replacements that the publisher states, old to new; the CSV bundle of ESCO 1.2 states none.</param>
    public Successors(Taxonomy old, Taxonomy fresh, Linker linker, IReadOnlyDictionary<ConceptId, ConceptId>? stated = null)
    {
        (this.old, this.fresh, this.linker, this.stated) = (old, fresh, linker, stated ?? new Dictionary<ConceptId, ConceptId>());
        foreach (var skill in fresh.Skills) Add(true, skill.Id, skill.Names);
        foreach (var occupation in fresh.Occupations) Add(false, occupation.Id, occupation.Names);
    }

    /// <summary>What stands for a stored id; an id that neither version knows gives <see cref="SuccessorReason.OwnWords"/>.</summary>
    public Successor Of(ConceptId id)
    {
        if (Known(id)) return new Successor(id, id, SuccessorReason.SameId);
        if (Stated(id) is { IsSet: true } next) return new Successor(id, next, SuccessorReason.Stated);
        var (skill, occupation) = (old.Skill(id), old.Occupation(id));
        if ((skill?.Names ?? occupation?.Names) is not { } names) return new Successor(id, default, SuccessorReason.OwnWords, 0);
        foreach (var language in LanguageCodes.All)
            if (names.Has(language) && labels.GetValueOrDefault((skill is not null, language, Key(names.Label(language)))) is { } same) return new Successor(id, same, SuccessorReason.SameLabel);
        return Nearest(id, names, skill is not null);
    }

    private Successor Nearest(ConceptId id, Labels names, bool isSkill)
    {
        var best = LanguageCodes.All.Where(names.Has)
            .SelectMany(l => isSkill ? linker.Skills(names.Label(l), l, 1) : linker.Occupations(names.Label(l), l, 1)).MaxBy(l => l.Score);
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
}
