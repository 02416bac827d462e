using Nivel.Match;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>The classification in use, with its recogniser and linker, and what other versions called the concepts that it lacks.</summary>
public sealed class OpenTaxonomy
{
    private readonly Taxonomy taxonomy;
    private readonly Lazy<Linker> linker;
    private readonly Successors successors;
    private readonly Lazy<Extractor> extractor;

    /// <param name="taxonomy">The one in use.</param>
    /// <param name="others">The other versions that stored ids may come from, the starter among them.</param>
    /// <param name="version">The stored version; null while the starter is in use.</param>
    /// <param name="name">What people call the version.</param>
    /// <param name="folder">Where the linker keeps what it derives for the next start.</param>
    public OpenTaxonomy(Taxonomy taxonomy, IEnumerable<Taxonomy> others, TaxonomyVersionId? version, string name, string? folder)
    {
        (this.taxonomy, Version, Name) = (taxonomy, version, name);
        extractor = new(() => new Extractor(taxonomy, EverydayNames.Load(Shipped.Folder("names"))));
        linker = new(() => new Linker(OwnNames.AddTo(taxonomy, Shipped.Folder("names")), folder));
        successors = new(others, taxonomy, linker);
    }

    public Taxonomy Taxonomy => taxonomy;

    /// <summary>The stored version; null while the starter is in use.</summary>
    public TaxonomyVersionId? Version { get; }

    public string Name { get; }

    /// <summary>The Commission asks that its classification is named wherever its labels are shown.</summary>
    public bool IsEsco => Version is not null;

    public Extractor Extractor => extractor.Value;

    public Linker Linker => linker.Value;

    /// <summary>The skill that a stored id means in the version in use.</summary>
    public Skill? Skill(string id) => taxonomy.Skill(InUse(id));

    /// <summary>The occupation that a stored id means in the version in use.</summary>
    public Occupation? Occupation(string id) => taxonomy.Occupation(InUse(id));

    /// <summary>Whether any installed version has a name for a stored id.</summary>
    public bool Knows(string id) => Skill(id) is not null || Occupation(id) is not null || successors.Names(new ConceptId(id)) is not null;

    /// <summary>What a stored id is called in the language; the id itself when no installed classification knows it.</summary>
    public string Label(string id, Language language) =>
        Skill(id)?.Label(language) ?? Occupation(id)?.Label(language) ?? successors.Names(new ConceptId(id))?.Label(language) ?? id;

    /// <summary>The id by which the classification in use knows a stored concept: itself, or what stands for it now; the stored id where nothing does.</summary>
    public ConceptId InUse(string id) => successors.Of(new ConceptId(id)) is { New.IsSet: true } next ? next.New : new ConceptId(id);
}
