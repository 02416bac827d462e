using Nivel.Match;

namespace Nivel.Match.Tests;

/// <summary>What the tests share: the starter taxonomy and the engines over it, loaded once.</summary>
internal static class World
{
    public static readonly string Root = FindRoot();
    public static readonly string TaxonomyFolder = Path.Combine(Root, "reference", "taxonomy");
    public static readonly Taxonomy Taxonomy = Taxonomy.Load(TaxonomyFolder);
    public static readonly Extractor Extractor = new(Taxonomy);
    public static readonly Linker Linker = new(Taxonomy);

    public static ConceptId Skill(string id)
    {
        Taxonomy.Skill(new ConceptId(id)).ShouldNotBeNull($"{id} is not in the starter taxonomy");
        return new ConceptId(id);
    }

    public static ConceptId Occupation(string id)
    {
        Taxonomy.Occupation(new ConceptId(id)).ShouldNotBeNull($"{id} is not in the starter taxonomy");
        return new ConceptId(id);
    }

    public static string EscoFolder()
    {
        var folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", "esco"));
        Assert.SkipUnless(Directory.Exists(folder), "shared/data/esco is not beside the repository");
        return folder;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Nivel.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Nivel.slnx was not found above the tests.");
    }
}
