using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Looks;

/// <summary>Writes looks before the page is shown. Looks that come at the same time share one commit, so the log does not slow the desk.</summary>
public sealed class LookLog(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LookLog> log) : BackgroundService
{
    private readonly Channel<(Seen Seen, TaskCompletionSource Written)> waiting =
        System.Threading.Channels.Channel.CreateBounded<(Seen, TaskCompletionSource)>(new BoundedChannelOptions(10_000) { SingleReader = true });

    private readonly Guid chain = Id.Next();
    private int number;
    private byte[] previous = new byte[32];

    /// <summary>Returns when the look is on disk; throws when it could not be written, and then nothing is shown.</summary>
    public async Task Record(Actor by, ClientId client, string page, string why)
    {
        if (by.ClientId == client) return;
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await waiting.Writer.WriteAsync((new Seen(by, client, page, why, clock.Now), written));
        await written.Task;
    }

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        while (await waiting.Reader.WaitToReadAsync(stopping))
        {
            var batch = new List<(Seen Seen, TaskCompletionSource Written)>();
            while (batch.Count < 500 && waiting.Reader.TryRead(out var next)) batch.Add(next);
            await Write(batch);
        }
    }

    private async Task Write(List<(Seen Seen, TaskCompletionSource Written)> batch)
    {
        var (startNumber, startHash) = (number, previous);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Db>();
            // One statement in one transaction: tracking and reading back of keys would cost more than the rows.
            try
            {
                await db.WriteAll(batch.Select(b => Next(b.Seen)).ToList());
            }
            finally
            {
                await db.Database.CloseConnectionAsync();
            }

            batch.ForEach(b => b.Written.SetResult());
        }
        catch (Exception problem)
        {
            (number, previous) = (startNumber, startHash);
            log.LogError("Looks could not be written: {Kind}", problem.GetType().Name);
            batch.ForEach(b => b.Written.SetException(new InvalidOperationException("The look could not be logged, so the page is not shown.", problem)));
        }
    }

    private Look Next(Seen seen)
    {
        var look = new Look(chain, ++number, previous, seen);
        previous = look.Hash;
        return look;
    }
}
