using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Nivel.Rules;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Tests.Platform.Tabular;

public class Writing_exports
{
    private static readonly Arbitrary<string> People = Gen.Elements(
            "=", "+", "-", "@", "'", "\t", ";", "\"", "\n", ",", "a", "Ä", "😀", " ", "1", "cmd|'/c calc'!A1", "<", "&", "_x000D_")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    [Theory]
    [InlineData("=1+1"), InlineData("+358 40 123"), InlineData("-5"), InlineData("@SUM(A1)"), InlineData("'=1"), InlineData("＝1"), InlineData("\t=1")]
    public void Text_that_would_run_as_a_formula_is_written_with_an_apostrophe(string text) =>
        Lines(Csv(csv => csv.Row(text)))[1].TrimStart('"').ShouldStartWith("'");

    [Fact]
    public void Numbers_dates_and_money_are_written_for_a_Finnish_spreadsheet() =>
        Lines(Csv(csv => csv.Row(-1.5m, new DateOnly(2025, 12, 31), Euros.Parse("37.21"), true, null, 7)))[1].ShouldBe("-1,5;2025-12-31;37,21;1;;7");

    [Fact]
    public void What_an_export_cannot_write_is_refused_at_once() =>
        Should.Throw<ArgumentException>(() => Csv(csv => csv.Row(new object())));

    [Fact]
    public void Any_text_survives_being_written_to_text_and_read_again() =>
        Prop.ForAll(People, text => ReadBack(Csv(csv => csv.Row("x", text))) == Kept(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_survives_being_written_to_a_workbook_and_read_again() =>
        Prop.ForAll(People, text => ReadBack(Xlsx(book => book.Row("x", text))) == Kept(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_workbook_is_valid_by_Microsofts_own_validator()
    {
        var bytes = Xlsx(book => book.Row("=cmd", "teksti <&> \u0001 \uD800", new DateOnly(2025, 12, 31), 1.5m, null, Euros.Parse("-37.21")));
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
    }

    [Fact]
    public void Dates_and_numbers_of_a_workbook_are_dates_and_numbers()
    {
        using var file = Tables.Open(Xlsx(book => book.Row(new DateOnly(2025, 12, 31), 12.5m, "=1+1")));
        var row = file.Rows().Single();
        row.Date(file.Columns[0]).ShouldBe(new DateOnly(2025, 12, 31));
        row.Number(file.Columns[1]).ShouldBe(12.5m);
        row[file.Columns[2]].ShouldBe(new Cell("=1+1", CellKind.Text));
    }

    [Fact]
    public void A_hundred_thousand_rows_of_ten_cells_are_written_and_read_whole()
    {
        foreach (var (kind, write) in new (string, Func<byte[]>)[] { ("csv", () => Csv(csv => Fill(csv.Row))), ("xlsx", () => Xlsx(book => Fill(book.Row))) })
        {
            var watch = Stopwatch.StartNew();
            var bytes = write();
            var written = watch.Elapsed;
            watch.Restart();
            using var file = Tables.Open(bytes);
            var (rows, sum) = (0, 0m);
            foreach (var row in file.Rows())
            {
                rows++;
                sum += row.Number(file.Columns[3]) ?? throw new InvalidOperationException(row.Problems[0].ToString());
                row.Date(file.Columns[4]).ShouldNotBeNull();
            }
            TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {bytes.Length / 1e6:0.0} MB, written {written.TotalSeconds:0.00} s, read {watch.Elapsed.TotalSeconds:0.00} s");
            (rows, sum).ShouldBe((100_000, 100_000m * 99_999 / 2 + 50_000));
        }
    }

    private delegate void Writing(params ReadOnlySpan<object?> values);

    private static void Fill(Writing row)
    {
        for (var n = 0; n < 100_000; n++)
            row($"Äijä {n}", "Jyväskylä", "työnhakija", n + 0.5m, new DateOnly(2025, 1, 1).AddDays(n % 365), n, "x", "pitkähkö teksti; erotin", true, null);
    }

    // Blanks at the ends are nobody's data, and every line end is read as one.
    private static string Kept(string text) => text.Trim().ReplaceLineEndings("\n");

    private static string ReadBack(byte[] bytes)
    {
        using var file = Tables.Open(bytes);
        return file.Rows().Single()[file.Columns[1]].Text;
    }

    private static byte[] Csv(Action<CsvExport> write)
    {
        using var bytes = new MemoryStream();
        using (var csv = new CsvExport(bytes, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")) write(csv);
        return bytes.ToArray();
    }

    private static byte[] Xlsx(Action<XlsxExport> write)
    {
        using var bytes = new MemoryStream();
        using (var book = new XlsxExport(bytes, "Asiakkaat: [2025]", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")) write(book);
        return bytes.ToArray();
    }

    private static string[] Lines(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes).Split("\r\n");
}
