using System.Collections.Concurrent;
using System.Diagnostics;

namespace Nivel.Bench;

/// <summary>What came of a load: how long answers took, counted from when each was due, so that a slow server cannot hide its queue.</summary>
internal sealed record Measured(string Name, int Sent, int Failed, double Median, double P99, double Worst)
{
    public override string ToString() => $"{Name,-34} {Sent,7:N0} {Failed,6:N0} {Median,9:N1} {P99,9:N1} {Worst,9:N1}";

    public const string Head = "page                                  sent failed   p50 ms    p99 ms  worst ms";
}

internal static class Load
{
    /// <summary>Sends at a steady rate whether or not earlier answers have come (open model).</summary>
    public static async Task<Measured> Steady(string name, int rate, TimeSpan time, Func<int, Task> request)
    {
        var (took, failed) = (new ConcurrentBag<double>(), 0);
        var tasks = new List<Task>();
        var watch = Stopwatch.StartNew();
        for (var n = 0; watch.Elapsed < time; n++)
        {
            var due = TimeSpan.FromSeconds((double)n / rate);
            // Waiting must not take a core from the server that is measured; a millisecond late counts against the answer, as it is timed from when it was due.
            while (due - watch.Elapsed is { Ticks: > 0 } early) await (early.TotalMilliseconds > 1.5 ? Task.Delay(1) : Yielded());
            var number = n;
            tasks.Add(Task.Run(async () =>
            {
                try
                {
                    await request(number);
                    took.Add((watch.Elapsed - due).TotalMilliseconds);
                }
                catch (HttpRequestException)
                {
                    Interlocked.Increment(ref failed);
                }
            }));
        }

        await Task.WhenAll(tasks);
        var sorted = took.Order().ToArray();
        double At(double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
        return new(name, tasks.Count, failed, At(0.5), At(0.99), At(1));
    }

    private static async Task Yielded() => await Task.Yield();

    /// <summary>As many a second as the server gives to a few busy clients (closed model).</summary>
    public static async Task<double> Throughput(int clients, TimeSpan time, Func<int, Task> request)
    {
        var done = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            for (var n = client; watch.Elapsed < time; n += clients)
            {
                await request(n);
                Interlocked.Increment(ref done);
            }
        })));
        return done / watch.Elapsed.TotalSeconds;
    }
}
