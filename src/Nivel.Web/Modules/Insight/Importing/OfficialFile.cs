using System.Text.Json;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight;

/// <summary>A file of official statistics in any of the forms in which the services give it: JSON of PxWeb, JSON-stat, PC-Axis, or a table.</summary>
internal static class OfficialFile
{
    public static IEnumerable<(int Line, PrintedFigure? Figure, TabularProblem? Problem)> Read(ImportSource source) =>
        Is(source, ".json") ? Json(source) : Is(source, ".px") ? Px(source) : TableFigures.Read(source);

    private static bool Is(ImportSource source, string end) => source.FileName.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Json(ImportSource source)
    {
        using var document = Open(source);
        var root = document.RootElement;
        foreach (var figure in (JsonStatCube.Knows(root) ? JsonStatCube.Of(root, source.FileName) : PxWebCube.Of(root, source.FileName)).Figures()) yield return figure;
    }

    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Px(ImportSource source)
    {
        using var stream = source.Open();
        return (PxFileCube.Of(PxFileCube.Read(stream), source.FileName) ?? throw NotStatistics()).Figures();
    }

    private static JsonDocument Open(ImportSource source)
    {
        try
        {
            using var stream = source.Open();
            var document = JsonDocument.Parse(stream);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root && (PxWebCube.Knows(root) || JsonStatCube.Knows(root))) return document;
            document.Dispose();
        }
        catch (JsonException)
        {
            // The same words for broken JSON and for JSON of another kind.
        }

        throw NotStatistics();
    }

    private static FileRefusedException NotStatistics() => new(new TabularProblem("not-a-statistics-answer", null, null));
}
