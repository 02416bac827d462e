using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>The phrase index of each language, made when first asked for.</summary>
internal sealed class PhraseIndexes
{
    private readonly Taxonomy taxonomy;
    private readonly Func<Language, IEnumerable<(bool IsSkill, int Concept, Name Name)>> names;
    private readonly ConcurrentDictionary<Language, Lazy<PhraseIndex>> indexes = new();

    private PhraseIndexes(Taxonomy taxonomy, Func<Language, IEnumerable<(bool IsSkill, int Concept, Name Name)>> names) => (this.taxonomy, this.names) = (taxonomy, names);

    /// <summary>All names of a taxonomy, with everyday names laid over them.</summary>
    public static PhraseIndexes Over(Taxonomy taxonomy, EverydayNames everyday) => new(taxonomy, l => Names(taxonomy, everyday, l));

    /// <summary>Only the names that people's corrections gave.</summary>
    public static PhraseIndexes Learned(Taxonomy taxonomy, Corrections corrections) => new(taxonomy, l => Names(taxonomy, corrections, l));

    public PhraseIndex For(Language language) => indexes.GetOrAdd(language, l => new Lazy<PhraseIndex>(() => new PhraseIndex(taxonomy, names(l), l))).Value;

    private static IEnumerable<(bool IsSkill, int Concept, Name Name)> Names(Taxonomy taxonomy, EverydayNames everyday, Language language)
    {
        foreach (var skill in taxonomy.Skills)
        {
            var own = everyday.Of(skill.Id, language);
            foreach (var name in Of(skill.Names, own, language, IsOurs(skill.Id))) yield return (true, skill.Index, name);
            foreach (var text in own) foreach (var name in Naming.Of(text, NameSource.Everyday)) yield return (true, skill.Index, name);
        }
        foreach (var occupation in taxonomy.Occupations)
            foreach (var name in Of(occupation.Names, [], language, IsOurs(occupation.Id))) yield return (false, occupation.Index, name);
        foreach (var (concept, text) in TitleNames.Of(taxonomy, everyday, language))
            foreach (var name in Naming.Of(text, NameSource.Everyday)) yield return (false, concept, name);
    }

    private static IEnumerable<(bool IsSkill, int Concept, Name Name)> Names(Taxonomy taxonomy, Corrections corrections, Language language)
    {
        foreach (var (spoken, text, concept) in corrections.Names.Where(n => n.Language == language))
        {
            if (taxonomy.Skill(concept) is { } skill) yield return (true, skill.Index, new Name(text, NameSource.Everyday, false));
            else if (taxonomy.Occupation(concept) is { } occupation) yield return (false, occupation.Index, new Name(text, NameSource.Everyday, false));
        }
    }

    // What has no name in the language is a product or newer than the translation, and is called by its English name.
    private static IEnumerable<Name> Of(Labels labels, IReadOnlyList<string> own, Language language, bool ours)
    {
        if (!labels.Has(language)) foreach (var name in Naming.Of(labels.Label(language), NameSource.Label)) yield return name;
        foreach (var (text, preferred) in labels.AllIn(language))
        {
            // The same everyday name may also have been laid over the taxonomy itself.
            if (!preferred && own.Contains(text)) continue;
            foreach (var name in Naming.Of(text, preferred ? NameSource.Label : ours ? NameSource.Everyday : NameSource.Alternative)) yield return name;
        }
    }

    // Every name of the starter taxonomy is of this project, also when it stands beside ESCO, whose ids are uuids.
    private static bool IsOurs(ConceptId id) => !Guid.TryParse(id.Value, out _);
}
