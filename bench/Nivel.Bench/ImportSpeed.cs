using System.Diagnostics;
using System.Globalization;

namespace Nivel.Bench;

/// <summary>A list of 100,000 jobseekers taken in from the command line.</summary>
internal static class ImportSpeed
{
    public static async Task<int> Run(Options options)
    {
        var rows = options.Number("rows", 100_000);
        var folder = Directory.CreateTempSubdirectory("nivel-bench-").FullName;
        await Server.Run(options.Nivel, "world", "--if-empty", "--persons", "300", "--data", folder);
        var file = Path.Combine(folder, "list.csv");
        await File.WriteAllLinesAsync(file, Lines(rows));
        var watch = Stopwatch.StartNew();
        await Server.Run(options.Nivel, "import", "clients", file, "--data", folder);
        Console.WriteLine($"{rows:N0} rows previewed and taken in: {watch.Elapsed.TotalSeconds:N1} s, process start included");
        return 0;
    }

    private static IEnumerable<string> Lines(int rows)
    {
        yield return "Sukunimi;Etunimi;Syntymäaika;Kotikunta;Kieli;Puhelin;Työttömänä alkaen;TMT-päivät";
        for (var row = 0; row < rows; row++)
            yield return string.Create(CultureInfo.InvariantCulture, $"Rivinen{row};Etu{row % 50};{row % 28 + 1}.{row % 12 + 1}.{1960 + row % 45};901;suomi;040{row:0000000};{row % 28 + 1}.{row % 12 + 1}.2024;{row % 900}");
    }
}
