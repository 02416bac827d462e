using System.IO.Compression;
using System.Text;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Tests.Platform.Tabular;

/// <summary>Files made in memory for the tests of reading.</summary>
internal static class Tables
{
    internal static TabularFile Open(string text, TabularOptions? options = null, Encoding? encoding = null) =>
        Open((encoding ?? new UTF8Encoding(false)).GetBytes(text), options);

    internal static TabularFile Open(byte[] bytes, TabularOptions? options = null) => TabularFile.Open(new MemoryStream(bytes), "taulukko.csv", options);

    internal static string Refusal(byte[] bytes, TabularOptions? options = null) =>
        Should.Throw<FileRefusedException>(() =>
        {
            using var file = Open(bytes, options);
            foreach (var _ in file.Rows()) { }
        }).Problem.Code;

    internal static string[][] Texts(this TabularFile file) =>
        [.. file.Rows().Select(row => file.Columns.Select(column => row[column].Text).ToArray())];

    internal static string[] Codes(this TabularRow row) => [.. row.Problems.Select(problem => problem.Code)];

    internal static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    internal static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                part.Write(text);
            }
        return packed.ToArray();
    }
}
