using Nivel.Web.Platform;

namespace Nivel.Web.World;

/// <summary>The tab-separated files of the demo area and of the starter taxonomy, which travel beside the executable.</summary>
internal static class DemoFiles
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string file, string folder = "demo")
    {
        var lines = File.ReadLines(Path.Combine(Shipped.Folder(folder), $"{file}.tsv"));
        string[]? header = null;
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            if (header is null) { header = cells; continue; }
            yield return header.Zip(cells).ToDictionary(p => p.First, p => p.Second);
        }
    }
}
