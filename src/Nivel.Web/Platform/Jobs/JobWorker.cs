using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Platform.Jobs;

/// <summary>Runs the scheduled jobs of all modules, each on one node at a time.</summary>
public sealed class JobWorker(IServiceScopeFactory scopes, IEnumerable<IScheduledJob> jobs, TimeProvider clock, ILogger<JobWorker> log) : BackgroundService
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(20), clock);
        do
        {
            foreach (var job in jobs) await RunIfDue(job, stopping);
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    private async Task RunIfDue(IScheduledJob job, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        try
        {
            if (!await Claim(db, job, cancel)) return;
            await Finish(db, job, await job.Run(scope.ServiceProvider, cancel));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            log.LogError("Job {Job} stopped: {Kind}", job.Name, problem.GetType().Name);
            await Finish(scope.ServiceProvider.GetRequiredService<Db>(), job, $"problem: {problem.GetType().Name}");
        }
    }

    private async Task<bool> Claim(Db db, IScheduledJob job, CancellationToken cancel)
    {
        var now = clock.Now;
        if (!await db.JobRuns.AnyAsync(r => r.Name == job.Name, cancel))
        {
            db.JobRuns.Add(new JobRun(job.Name, now));
            await db.SaveChangesAsync(cancel);
        }

        return await db.JobRuns.Where(r => r.Name == job.Name && r.NextAt <= now).ExecuteUpdateAsync(set => set
            .SetProperty(r => r.StartedAt, now).SetProperty(r => r.NextAt, now + LongestRun), cancel) == 1;
    }

    private Task<int> Finish(Db db, IScheduledJob job, string outcome) => db.JobRuns.Where(r => r.Name == job.Name).ExecuteUpdateAsync(set => set
        .SetProperty(r => r.EndedAt, clock.Now).SetProperty(r => r.NextAt, clock.Now + job.Every).SetProperty(r => r.Outcome, outcome), CancellationToken.None);
}
