using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Store;

/// <summary>Reads many persons from the record, a few chunks at a time and each with its own connection; what comes out is in the order of what went in.</summary>
internal sealed class Readers(IServiceScopeFactory scopes, Codes codes, Pseudonyms pseudonyms, DateOnly today)
{
    /// <summary>One reads while another derives and the store writes.</summary>
    private const int AtATime = 3;

    internal sealed record Chunk(List<Life> Lives, List<EventRow> Events);

    internal async IAsyncEnumerable<Chunk> Of(List<ClientId> ids)
    {
        var coming = new Queue<Task<Chunk>>();
        foreach (var some in ids.Chunk(LifeReader.AtOnce))
        {
            if (coming.Count == AtATime) yield return await coming.Dequeue();
            coming.Enqueue(Task.Run(() => Read([.. some])));
        }

        while (coming.TryDequeue(out var next)) yield return await next;
    }

    private async Task<Chunk> Read(List<ClientId> ids)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var lives = new LifeReader(db, codes, pseudonyms);
        return new([.. (await lives.Read(ids)).Select(Life.Of)], await new EventReader(db, codes, lives, today).Of(ids));
    }
}
