using Nivel.Match;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>The classification in use, with its recogniser and linker, and the starter beside it for ids that were stored before ESCO was installed.</summary>
public sealed class OpenTaxonomy(Taxonomy taxonomy, Taxonomy starter, TaxonomyVersionId? version, string name)
{
    private readonly Lazy<Extractor> extractor = new(() => new Extractor(taxonomy, EverydayNames.Load(Shipped.Folder("names"))));
    private readonly Lazy<Linker> linker = new(() => new Linker(OwnNames.AddTo(taxonomy, Shipped.Folder("names"))));
    private readonly Lazy<Dictionary<string, ConceptId>> byLabel = new(() => ByLabel(taxonomy));

    public Taxonomy Taxonomy => taxonomy;

    /// <summary>The stored version; null while the starter is in use.</summary>
    public TaxonomyVersionId? Version => version;

    public string Name => name;

    /// <summary>The Commission asks that its classification is named wherever its labels are shown.</summary>
    public bool IsEsco => version is not null;

    public Extractor Extractor => extractor.Value;

    public Linker Linker => linker.Value;

    public Skill? Skill(string id) => taxonomy.Skill(new ConceptId(id)) ?? starter.Skill(new ConceptId(id));

    public Occupation? Occupation(string id) => taxonomy.Occupation(new ConceptId(id)) ?? starter.Occupation(new ConceptId(id));

    /// <summary>What a stored id is called in the language; the id itself when no installed classification knows it.</summary>
    public string Label(string id, Language language) => Skill(id)?.Label(language) ?? Occupation(id)?.Label(language) ?? id;

    /// <summary>The id by which the classification in use knows a stored concept: itself, or the concept with the same Finnish name.</summary>
    public ConceptId InUse(string id)
    {
        var own = new ConceptId(id);
        if (taxonomy.Skill(own) is not null || taxonomy.Occupation(own) is not null) return own;
        return byLabel.Value.GetValueOrDefault(Label(id, Language.Finnish).ToUpperInvariant(), own);
    }

    private static Dictionary<string, ConceptId> ByLabel(Taxonomy taxonomy)
    {
        var known = new Dictionary<string, ConceptId>(StringComparer.Ordinal);
        foreach (var skill in taxonomy.Skills) known.TryAdd(skill.Label(Language.Finnish).ToUpperInvariant(), skill.Id);
        foreach (var occupation in taxonomy.Occupations) known.TryAdd(occupation.Label(Language.Finnish).ToUpperInvariant(), occupation.Id);
        return known;
    }
}
