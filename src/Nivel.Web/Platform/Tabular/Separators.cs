namespace Nivel.Web.Platform.Tabular;

/// <summary>Finds the separator of a text file: the one that cuts its first rows into equally many cells.</summary>
internal static class Separators
{
    private const int SampleLength = 64 * 1024, SampleRows = 30;

    // In the order of preference when two fit equally well: Finnish Excel writes semicolons.
    private static readonly char[] Candidates = [';', '\t', ',', '|'];

    internal static char Detect(string sample, TabularOptions options) =>
        Hint(sample) ?? Candidates.MaxBy(candidate => Fit(sample, candidate, options));

    /// <summary>The start of the text, as much as is needed for telling.</summary>
    internal static string Sample(TextReader reader)
    {
        var sample = new char[SampleLength];
        return new string(sample, 0, reader.ReadBlock(sample));
    }

    /// <summary>Excel's own hint, a first line "sep=;"; null when there is none.</summary>
    internal static char? Hint(string sample) =>
        sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 5 && sample[5] is '\r' or '\n' ? sample[4] : null;

    // The share of rows as long as the header comes first, then the number of cells; one cell is no separation at all.
    private static double Fit(string sample, char candidate, TabularOptions options)
    {
        var widths = new CsvRows(new StringReader(sample), candidate, options).Read().Take(SampleRows).Select(row => row.Cells.Count).ToList();
        // The sample may end in the middle of a row.
        if (sample.Length == SampleLength && widths.Count is > 1 and < SampleRows) widths.RemoveAt(widths.Count - 1);
        if (widths.Count == 0 || widths[0] == 1) return 0;
        return (double)widths.Count(width => width == widths[0]) / widths.Count + widths[0] / 1000.0;
    }
}
