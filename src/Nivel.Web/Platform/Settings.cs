namespace Nivel.Web.Platform;

/// <summary>What the one who runs Nivel decides: where its files are, whether personas sign in with one click.</summary>
public sealed record Settings(string DataFolder, bool IsDemo, bool RunsWorkers)
{
    /// <summary>--data or NIVEL_DATA names the folder; Demo opens the personas and the workshop pages, never in production.</summary>
    public static Settings From(IConfiguration configuration)
    {
        var folder = Path.GetFullPath(configuration["Data"] ?? "data");
        Directory.CreateDirectory(folder);
        return new(folder, configuration.GetValue("Demo", false), configuration.GetValue("Workers", true));
    }
}
