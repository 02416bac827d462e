using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.World;

/// <summary>Rows on their way to the database: one batch is written while the next is told.</summary>
internal sealed class Rows(Db db)
{
    private Batch batch = new();
    private Task writing = Task.CompletedTask;

    public long Happenings { get; private set; }

    public void Add(params ReadOnlySpan<object> rows)
    {
        foreach (var row in rows)
        {
            batch.Add(row);
            if (row is Recorded recorded) batch.Happenings.AddRange(recorded.TakeHappened());
        }
    }

    public void AddHappening(Happening happening) => batch.Happenings.Add(happening);

    /// <summary>Sends what has gathered on its way. The database is busy until the next flush or <see cref="Settle"/>.</summary>
    public async Task Flush()
    {
        await writing;
        var full = batch;
        (batch, Happenings) = (new(), Happenings + full.Happenings.Count);
        writing = Task.Run(() => full.Write(db));
    }

    /// <summary>Writes all that has gathered; afterwards the database is free for others.</summary>
    public async Task Settle()
    {
        await Flush();
        await writing;
    }
}
