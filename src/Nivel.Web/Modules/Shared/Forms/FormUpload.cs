using System.Text;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>A file of content that came through a form.</summary>
public static class FormUpload
{
    public const int Largest = 500_000;
    private const int MostProblems = 20;

    /// <summary>The text of the file, or what is wrong with it.</summary>
    public static async Task<(string? Json, string? Problem)> Read(IFormFile? upload, Texts texts)
    {
        if (upload is null || upload.Length == 0) return (null, texts["Shared.file-missing"]);
        if (upload.Length > Largest) return (null, texts["Shared.file-large", Largest / 1000]);
        using var reader = new StreamReader(upload.OpenReadStream(), Encoding.UTF8);
        return (await reader.ReadToEndAsync(), null);
    }

    /// <summary>The problems in the reader's language, each with its line.</summary>
    public static IReadOnlyList<string> Words(string json, IReadOnlyList<FileProblem> problems, Texts texts)
    {
        var lines = JsonLines.Of(json);
        return [.. problems.Take(MostProblems).Select(p => (Words: texts[$"Shared.bad-{p.Code}", p.Place, p.Word], Line: JsonLines.Find(lines, p.Place))).Select(p => p.Line is { } line ? texts["Shared.at-line", line, p.Words] : p.Words)];
    }
}
