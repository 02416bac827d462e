using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Outbox;

/// <summary>Sends what waits in the outbox. Each message is claimed before it leaves, so several nodes do not send the same one.</summary>
public sealed class OutboxWorker(IServiceScopeFactory scopes, IEnumerable<IMessageDoor> doors, TimeProvider clock, ILogger<OutboxWorker> log) : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2), clock);
        do
        {
            try { await SendDue(stopping); }
            catch (Exception problem) when (problem is not OperationCanceledException) { log.LogError("Outbox round failed: {Kind}", problem.GetType().Name); }
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    /// <summary>One round; returns how many messages left.</summary>
    public async Task<int> SendDue(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        await SettleLost(db, cancel);
        var now = clock.Now;
        var due = await db.Outbox.AsNoTracking().Where(m => m.State == OutboxState.Waiting && m.DueAt <= now).OrderBy(m => m.DueAt).Take(200).ToListAsync(cancel);
        var sent = 0;
        foreach (var message in due)
            if (await Claim(db, message.Id, cancel) && await Leave(db, message, cancel)) sent++;
        return sent;
    }

    private async Task<bool> Claim(Db db, OutboxId id, CancellationToken cancel) =>
        await db.Outbox.Where(m => m.Id == id && m.State == OutboxState.Waiting).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, OutboxState.Leaving).SetProperty(m => m.LeaseUntil, clock.Now + Lease).SetProperty(m => m.Attempts, m => m.Attempts + 1), cancel) == 1;

    private async Task<bool> Leave(Db db, OutboxMessage message, CancellationToken cancel)
    {
        try
        {
            await doors.First(d => d.Channel == message.Channel).Send(message.Id, message.To, message.Subject, message.Body, cancel);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            await Later(db, message, problem.GetType().Name, cancel);
            return false;
        }

        await MarkSent(db, message.Id);
        return true;
    }

    private async Task Later(Db db, OutboxMessage message, string problem, CancellationToken cancel)
    {
        var again = message.Attempts < Pauses.Length;
        var due = clock.Now + (again ? Pauses[message.Attempts] : TimeSpan.Zero);
        await db.Outbox.Where(m => m.Id == message.Id).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, again ? OutboxState.Waiting : OutboxState.Failed).SetProperty(m => m.DueAt, due).SetProperty(m => m.Problem, problem), cancel);
    }

    private Task<int> MarkSent(Db db, OutboxId id) => db.Outbox.Where(m => m.Id == id).ExecuteUpdateAsync(set => set
        .SetProperty(m => m.State, OutboxState.Sent).SetProperty(m => m.SentAt, clock.Now).SetProperty(m => m.Problem, (string?)null), CancellationToken.None);

    /// <summary>Messages whose worker died half-way: the door tells, else a person must.</summary>
    private async Task SettleLost(Db db, CancellationToken cancel)
    {
        var now = clock.Now;
        foreach (var lost in await db.Outbox.AsNoTracking().Where(m => m.State == OutboxState.Leaving && m.LeaseUntil < now).ToListAsync(cancel))
        {
            var left = await doors.First(d => d.Channel == lost.Channel).HasLeft(lost.Id, cancel);
            if (left == true) await MarkSent(db, lost.Id);
            else await db.Outbox.Where(m => m.Id == lost.Id).ExecuteUpdateAsync(set => set
                .SetProperty(m => m.State, left is null ? OutboxState.Unsure : OutboxState.Waiting).SetProperty(m => m.Problem, "worker-died"), cancel);
        }
    }
}
