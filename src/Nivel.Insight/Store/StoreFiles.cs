namespace Nivel.Insight.Store;

/// <summary>
/// The folder of the store. Whoever writes writes a file of its own beside the one that is read; when it is whole, its name is put into
/// "current" in one move. A build that dies leaves the old store as it was, and readers never wait for a writer.
/// </summary>
/// <param name="Folder">Made when it is not there.</param>
public sealed record StoreFiles(string Folder)
{
    private string Pointer => Path.Combine(Folder, "current");

    /// <summary>The file that is read now; null when nothing has been built.</summary>
    public string? Current
    {
        get
        {
            if (!File.Exists(Pointer)) return null;
            var file = Path.Combine(Folder, Path.GetFileName(File.ReadAllText(Pointer).Trim()));
            return File.Exists(file) ? file : null;
        }
    }

    /// <summary>A new file to write: a copy of the current one, or nothing yet.</summary>
    /// <param name="copies">True to go on from what is there.</param>
    public string Begin(bool copies)
    {
        Directory.CreateDirectory(Folder);
        foreach (var left in Directory.GetFiles(Folder, "store-*.duckdb*").Where(f => f != Current && IsAbandoned(f))) File.Delete(left);
        var file = Path.Combine(Folder, $"store-{Guid.CreateVersion7():N}.duckdb");
        if (copies && Current is { } current) File.Copy(current, file);
        return file;
    }

    /// <summary>From now on this file is read. The one before it goes when nobody holds it.</summary>
    public void Publish(string file)
    {
        var (before, next) = (Current, Pointer + ".next");
        File.WriteAllText(next, Path.GetFileName(file));
        File.Move(next, Pointer, overwrite: true);
        // On this platform a deleted file lives until its last reader closes it.
        if (before is not null && before != file) File.Delete(before);
    }

    /// <summary>A file that nobody has written for a day was left by a build that died.</summary>
    private static bool IsAbandoned(string file) => File.GetLastWriteTimeUtc(file) < TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1);
}
