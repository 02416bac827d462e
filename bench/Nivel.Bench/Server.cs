using System.Diagnostics;

namespace Nivel.Bench;

/// <summary>A server process on a loopback port, started, awaited and stopped or killed.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    public long MemoryBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static async Task<Server> Start(string file, int port, string health, params string[] args)
    {
        var address = $"http://127.0.0.1:{port}";
        var info = new ProcessStartInfo(file, [.. args, "--urls", address]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(info)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => { if (line.Data is not null) Console.Error.WriteLine(line.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        var until = Stopwatch.StartNew();
        while (until.Elapsed < TimeSpan.FromMinutes(3))
        {
            if (process.HasExited) throw new InvalidOperationException($"{file} stopped with {process.ExitCode}");
            try
            {
                if ((await http.GetAsync(new Uri(health, UriKind.Relative))).IsSuccessStatusCode) return new(process, address);
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(20);
        }

        throw new TimeoutException($"{file} did not answer");
    }

    public static async Task Run(string file, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(file, args))!;
        await process.WaitForExitAsync();
        if (process.ExitCode > 1) throw new InvalidOperationException($"{file} {string.Join(' ', args)} ended with {process.ExitCode}");
    }

    /// <summary>As a power cut would: no time to tidy up.</summary>
    public async Task Kill()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await Kill();
        process.Dispose();
    }
}
