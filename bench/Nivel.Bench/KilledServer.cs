using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Bench;

/// <summary>Kills the server (-9) again and again while eight people write, then looks at what is there.</summary>
internal static partial class KilledServer
{
    private const int Port = 5094;

    public static async Task<int> Run(Options options)
    {
        var (data, writes) = (Directory.CreateTempSubdirectory("nivel-fault-").FullName, options.Number("writes", 10_000));
        await Server.Run(options.Nivel, "world", "--persons", "300", "--data", data);
        var database = Database.Sqlite(Path.Combine(data, "nivel.db"));
        var acknowledged = new ConcurrentDictionary<string, bool>();
        var (next, kills) = (0, 0);
        while (next < writes)
        {
            await using var server = await Start(options.Nivel, data);
            var until = Math.Min(writes, next + writes / 5);
            var work = Task.WhenAll(Enumerable.Range(0, 8).Select(client => Write(server.Address, client, () => Interlocked.Increment(ref next), acknowledged)));
            while (next < until && !work.IsCompleted) await Task.Delay(20);
            await server.Kill();
            kills++;
            await work;
        }

        await using (var last = await Start(options.Nivel, data)) await Settled(database);
        return await Judge(database, Path.Combine(data, "outbox", "mail"), acknowledged, next, kills);
    }

    private static Task<Server> Start(string nivel, string data) =>
        Server.Start(nivel, Port, "/health", "serve", "--demo", "--data", data, "--RateLimits:SignIn", "1000000", "--RateLimits:PublicForm", "1000000");

    /// <summary>One client: notes and agreed tasks on a person's path, and now and then a request that puts a mail into the outbox, until the server is gone.</summary>
    private static async Task Write(string address, int client, Func<int> number, ConcurrentDictionary<string, bool> acknowledged)
    {
        try
        {
            using var coach = new Person(address);
            await coach.SignIn("2-coach");
            var links = Links().Matches(await coach.Read("/clients")).Select(m => m.Value).Distinct().ToArray();
            var path = links[client % links.Length];
            var (token, mailToken) = (Person.TokenOf(await coach.Read(path + "/note")), Person.TokenOf(await coach.Read("/account/forgot")));
            while (true)
            {
                var next = number();
                var words = $"write {next}";
                var done = next % 2 == 0
                    ? await coach.Send(path + "/note", token, ("Words", words), ("Readers", "shared"))
                    : await coach.Send(path + "/tasks", token, ("Text", words), ("Owner", "Coach"), ("DueOn", "2099-12-31"));
                if (done) acknowledged[words] = true;
                if (acknowledged.Count % 10 == 0) await coach.Send("/account/forgot", mailToken, ("Email", "riikka.salo.3@suvanto.example"));
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            // The server was killed: whatever was not acknowledged may or may not be there, but never half.
        }
    }

    private static async Task Settled(Database database)
    {
        for (var waiting = true; waiting;)
        {
            await using var db = database.Open();
            waiting = await db.Outbox.AnyAsync(m => m.State == OutboxState.Waiting || m.State == OutboxState.Leaving);
            if (waiting) await Task.Delay(100);
        }
    }

    private static async Task<int> Judge(Database database, string mails, ConcurrentDictionary<string, bool> acknowledged, int tried, int kills)
    {
        await using var db = database.Open();
        var cards = await db.Happenings.Where(h => (h.Kind == "NoteWritten" || h.Kind == "TaskAgreed") && h.Words!.StartsWith("write ")).Select(h => new { h.Kind, h.Words }).ToListAsync();
        var there = cards.Select(n => n.Words!).ToHashSet();
        var lost = acknowledged.Keys.Count(words => !there.Contains(words));
        var twice = cards.Count - there.Count;
        // A task is two rows in one save, the task itself and its card on the path: one without the other would be half a write.
        var tasks = (await db.ClientTasks.Where(t => t.Text.StartsWith("write ")).Select(t => t.Text).ToListAsync()).ToHashSet();
        var half = tasks.Count(text => !there.Contains(text)) + cards.Count(c => c.Kind == "TaskAgreed" && !tasks.Contains(c.Words!));
        var outbox = await db.Outbox.GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var files = Directory.Exists(mails) ? Directory.GetFiles(mails, "*.txt").Length : 0;
        var sent = outbox.FirstOrDefault(o => o.Key == OutboxState.Sent)?.Count ?? 0;
        Console.WriteLine($"{tried:N0} writes tried, {acknowledged.Count:N0} acknowledged, server killed {kills} times");
        Console.WriteLine($"acknowledged but lost: {lost}; written twice: {twice}; half written: {half}");
        Console.WriteLine($"outbox: {string.Join(", ", outbox.Select(o => $"{o.Key} {o.Count}"))}; files in the drop: {files}");
        return lost + twice + half == 0 && files == sent ? 0 : 1;
    }

    [GeneratedRegex("/clients/[0-9a-f]{32}(?=\")")]
    private static partial Regex Links();
}
