namespace Nivel.Web.Platform;

/// <summary>What the one who runs Nivel decides: where its files are, whether personas sign in with one click.</summary>
/// <param name="DerivedFolder">What is reckoned from a classification and can be made anew at any time; several installations may share it.</param>
public sealed record Settings(string DataFolder, string DerivedFolder, bool IsDemo, bool RunsWorkers)
{
    /// <summary>--data or NIVEL_DATA names the folder; Derived another one for what can be made anew; Demo opens the personas and the workshop pages, never in production.</summary>
    public static Settings From(IConfiguration configuration)
    {
        var folder = Path.GetFullPath(configuration["Data"] ?? "data");
        Directory.CreateDirectory(folder);
        var derived = configuration["Derived"] is { Length: > 0 } named ? Path.GetFullPath(named) : Path.Combine(folder, "derived");
        return new(folder, derived, configuration.GetValue("Demo", false), configuration.GetValue("Workers", true));
    }
}
