namespace Nivel.Tests.Houses;

/// <summary>The project's own files, for tests of the code about itself.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The material beside the project, where it is present.</summary>
    public static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static IEnumerable<(string Path, string[] Lines)> Files(params string[] patterns) =>
        from pattern in patterns
        from folder in (string[])["src", "tests", "bench"]
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/node_modules/", StringComparison.Ordinal)
            && !path.Contains("/Migrations/", StringComparison.Ordinal) && !path.Contains("/wwwroot/lib/", StringComparison.Ordinal)
        select (path, File.ReadAllLines(file));

    /// <summary>A file of the shared material, or the test says that it skipped.</summary>
    public static string SharedFile(string path)
    {
        var file = Path.Combine(Shared, path);
        if (!File.Exists(file) && !Directory.Exists(file)) Assert.Skip($"../shared/{path} is not here");
        return file;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Nivel.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository");
    }
}
