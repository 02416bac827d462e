using System.Diagnostics;

namespace Nivel.Web.Platform.Printing;

/// <summary>Makes a tagged PDF of a page by the Chromium that is installed; where there is none, the reader's own browser prints.</summary>
/// <remarks>
/// Pages hold personal data: files lie in a folder of their own that is deleted at once, no script runs and no address is looked up.
/// One at a time: a browser takes some 200 MB while it prints.
/// </remarks>
public sealed class PdfPrinter(IConfiguration configuration, PrintAssets assets, ILogger<PdfPrinter> log)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);
    private static readonly string[] Usual = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly string? browser = (configuration["Chromium"] is { } told ? [told] : Usual).FirstOrDefault(File.Exists);

    public bool IsPossible => browser is not null;

    /// <returns>The document; null if the browser did not make it, and the reader is told to print by their own.</returns>
    public async Task<byte[]?> Print(string html, CancellationToken cancel)
    {
        if (browser is null) return null;
        await one.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("nivel-print-").FullName;
        try
        {
            var (page, document) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
            await File.WriteAllTextAsync(page, PrintedHtml.Of(html, assets.Folder), cancel);
            await Run(folder, page, document, cancel);
            return File.Exists(document) ? await File.ReadAllBytesAsync(document, cancel) : null;
        }
        finally
        {
            one.Release();
            Remove(folder);
        }
    }

    private async Task Run(string folder, string page, string document, CancellationToken cancel)
    {
        using var process = Process.Start(Start(folder, page, document))!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        try
        {
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
            if (process.ExitCode != 0) log.LogWarning("The browser made no PDF: exit code {Code}", process.ExitCode);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancel.ThrowIfCancellationRequested();
            log.LogWarning("The browser made no PDF in {Seconds} seconds", Longest.TotalSeconds);
        }
    }

    private ProcessStartInfo Start(string folder, string page, string document)
    {
        var start = new ProcessStartInfo(browser!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--headless=new", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--allow-file-access-from-files", "--no-pdf-header-footer", "--generate-pdf-document-outline",
            $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={document}", new Uri(page).AbsoluteUri]) start.ArgumentList.Add(argument);
        // Chromium refuses its sandbox to root.
        if (Environment.UserName == "root") start.ArgumentList.Insert(0, "--no-sandbox");
        return start;
    }

    private void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException problem)
        {
            log.LogWarning("A folder of printing could not be removed: {Kind}", problem.GetType().Name);
        }
    }
}
