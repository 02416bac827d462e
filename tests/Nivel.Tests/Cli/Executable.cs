using System.Diagnostics;
using System.Text;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Cli;

/// <summary>The executable itself, started as a script would.</summary>
internal static class Executable
{
    public static async Task<(int Code, string Output, string Error)> Run(string input, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "nivel.dll"), .. words])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["NIVEL_Derived"] = Databases.Derived;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        // A verb that does not read closes its end; what it was not asked to read is not missed.
        if (input.Length > 0) await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
