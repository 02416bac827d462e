using System.Data.Common;
using Nivel.Match;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;

namespace Nivel.Web.Cli;

/// <summary>Which classification a match verb works with: the folder that is named, else the one an installation has in use, else the starter.</summary>
internal static class MatchTaxonomy
{
    public static async Task<Taxonomy> Open(Arguments arguments, string act)
    {
        if (Named(arguments, act) is not { } folder) return await Installed(arguments, act) ?? Taxonomy.Load(Shipped.Folder("taxonomy"));
        if (!Directory.Exists(folder)) throw new WrongCall($"the folder '{folder}' does not exist");
        var taxonomy = Taxonomy.Load(folder);
        return taxonomy.Skills.Count > 0 ? taxonomy : throw new WrongCall($"there is no classification in '{folder}'");
    }

    // Labelled sets name concepts of the ESCO that lies beside them; another classification would know none of their answers.
    private static string? Named(Arguments arguments, string act) =>
        arguments["taxonomy"] ?? (IsOfSets(act) && arguments["data"] is { } data && Path.Combine(data, "esco") is var beside && Directory.Exists(beside) ? beside : null);

    private static bool IsOfSets(string act) => act is "eval" or "learn";

    /// <returns>Null where there is no installation: nothing is made by asking.</returns>
    private static async Task<Taxonomy?> Installed(Arguments arguments, string act)
    {
        string[] host = IsOfSets(act) ? [] : arguments.ForHost();
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("NIVEL_").AddCommandLine(host).Build();
        if (configuration["Postgres"] is null && !File.Exists(Path.Combine(configuration["Data"] ?? "data", "nivel.db"))) return null;
        try
        {
            await using var house = House.Build([.. host, "--Workers=false"]);
            return (await house.Services.GetRequiredService<TaxonomyShelf>().Open()).Taxonomy;
        }
        catch (DbException)
        {
            Console.Error.WriteLine("the installation could not be asked for its classification: the starter is used");
            return null;
        }
    }
}
