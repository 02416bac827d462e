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
        var file = Path.Combine(Folder, $"store-{Guid.CreateVersion7():N}.duckdb");
        if (copies && Current is { } current) File.Copy(current, file);
        return file;
    }

    /// <summary>From now on this file is read. The one before it stays until the next time, for whoever has just read its name; older ones go, also those of builds that died.</summary>
    /// <remarks>Names grow with time: a file that another build is writing now is younger than the one before and is left alone.</remarks>
    public void Publish(string file)
    {
        var (before, next) = (Current ?? file, Pointer + ".next");
        File.WriteAllText(next, Path.GetFileName(file));
        File.Move(next, Pointer, overwrite: true);
        foreach (var old in Directory.GetFiles(Folder, "store-*.duckdb*").Where(f => string.CompareOrdinal(Path.GetFileName(f), Path.GetFileName(before)) < 0)) File.Delete(old);
    }
}
