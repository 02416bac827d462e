using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Platform.Imports;

/// <summary>Takes one kind of file in. The same code makes the preview and the commit: it stages changes on the context and says what becomes of each row.</summary>
public interface IImporter
{
    /// <summary>Word of the command line and of the address: "clients".</summary>
    string Kind { get; }

    /// <summary>Who may use it on the pages.</summary>
    IReadOnlyList<Role> Roles { get; }

    /// <summary>Reads the source row by row. Whoever calls saves or forgets what was staged, in chunks, so the importer looks up existing records itself and remembers keys that it has met in the file.</summary>
    IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, CancellationToken cancel);
}

/// <summary>Where the bytes are: a file, or for some kinds a folder of files.</summary>
public sealed record ImportSource(string Path, string FileName)
{
    public bool IsFolder => Directory.Exists(Path);

    public Stream Open() => File.OpenRead(Path);
}

/// <summary>The run of one import: the context on which changes are staged, for whom, on which day, and what a person has chosen.</summary>
/// <param name="Decisions">By line: new, same or skip.</param>
public sealed record ImportRun(Db Db, Actor Actor, DateTimeOffset At, DateOnly Today, IReadOnlyDictionary<string, string> Choices, IReadOnlyDictionary<int, string> Decisions)
{
    public ImportBatch? Batch { get; init; }
}
