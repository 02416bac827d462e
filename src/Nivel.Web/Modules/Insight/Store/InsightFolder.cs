using System.Security.Cryptography;
using Nivel.Insight.Store;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Insight.Store;

/// <summary>Where the store of figures lies in the data folder, and the secret that makes its pseudonyms. Whoever has the store without the secret knows nobody.</summary>
public sealed class InsightFolder(Settings settings)
{
    public StoreFiles Files { get; } = new(Path.Combine(settings.DataFolder, "insight"));

    public string Reports => Path.Combine(Files.Folder, "reports");

    public string Snapshots => Path.Combine(Files.Folder, "months");

    /// <summary>Made once; a lost secret only means that the store is built anew, and that whoever left the record since the last build is in no figure any more.</summary>
    public Pseudonyms Pseudonyms()
    {
        var file = Path.Combine(settings.DataFolder, "insight.secret");
        if (!File.Exists(file))
        {
            File.WriteAllBytes(file, RandomNumberGenerator.GetBytes(32));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return new(File.ReadAllBytes(file));
    }

    /// <summary>The store for questions; null before the first build. Whoever asks closes it.</summary>
    public InsightStore? Read() => Files.Current is { } file ? InsightStore.Open(file, reads: true) : null;
}
