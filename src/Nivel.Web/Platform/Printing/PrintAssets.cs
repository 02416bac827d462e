using Microsoft.Extensions.FileProviders;

namespace Nivel.Web.Platform.Printing;

/// <summary>Style sheets and letters as files that a browser can read without asking the server; laid out at the first print.</summary>
public sealed class PrintAssets(IWebHostEnvironment house) : IDisposable
{
    private static readonly string[] Needed = ["css", "lib/source-sans-3", "lib/designsystemet"];
    private readonly Lazy<string> folder = new(() => Lay(house.WebRootFileProvider));

    public string Folder => folder.Value;

    public void Dispose()
    {
        if (folder.IsValueCreated) Directory.Delete(folder.Value, recursive: true);
    }

    private static string Lay(IFileProvider files)
    {
        var root = Directory.CreateTempSubdirectory("nivel-print-assets-").FullName;
        foreach (var needed in Needed) Copy(files, needed, root);
        return root;
    }

    private static void Copy(IFileProvider files, string path, string root)
    {
        Directory.CreateDirectory(Path.Combine(root, path));
        foreach (var file in files.GetDirectoryContents(path))
        {
            var inner = $"{path}/{file.Name}";
            if (file.IsDirectory) { Copy(files, inner, root); continue; }
            if (Path.GetExtension(file.Name) is not (".css" or ".woff2")) continue;
            using var from = file.CreateReadStream();
            using var to = File.Create(Path.Combine(root, inner));
            from.CopyTo(to);
        }
    }
}
