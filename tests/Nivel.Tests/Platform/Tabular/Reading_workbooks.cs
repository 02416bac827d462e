using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Nivel.Web.Platform.Tabular;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Nivel.Tests.Platform.Tabular;

/// <summary>The workbooks are made with Microsoft's library, so reading is checked against somebody else's writing.</summary>
public class Reading_workbooks
{
    [Fact]
    public void Shared_inline_number_date_truth_and_formula_cells_are_read()
    {
        using var file = Tables.Open(Book([Row(1, Text("A1", "nimi"), Text("B1", "alkoi"), Text("C1", "eurot"), Text("D1", "ok"), Text("E1", "summa")),
            Row(3, Shared("A3", 0), Number("B3", "46022", 1), Number("C3", "0.30000000000000004"), Typed("D3", CellValues.Boolean, "1"), Formula("E3", "1+1", "2"))]));
        var row = file.Rows().Single();
        (file.Format, row.Line, row.Text(file.Columns[0])).ShouldBe(("xlsx", 3, "Aino Äijälä"));
        row.Date(file.Columns[1]).ShouldBe(new DateOnly(2025, 12, 31));
        row.Number(file.Columns[2]).ShouldBe(0.3m);
        row.YesNo(file.Columns[3]).ShouldBe(true);
        row.Whole(file.Columns[4]).ShouldBe(2);
        row.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1", "1900-01-01"), InlineData("59", "1900-02-28"), InlineData("61", "1900-03-01"), InlineData("45350.5", "2024-02-28 12:00"), InlineData("46022.999999999", "2026-01-01")]
    public void Serial_numbers_become_dates(string serial, string text)
    {
        using var file = Tables.Open(Book([Row(1, Text("A1", "pvm")), Row(2, Number("A2", serial, 1))]));
        file.Rows().Single()[file.Columns[0]].ShouldBe(new Nivel.Web.Platform.Tabular.Cell(text, CellKind.Date));
    }

    [Fact]
    public void The_dates_of_old_Macs_are_four_years_later()
    {
        using var file = Tables.Open(Book([Row(1, Text("A1", "pvm")), Row(2, Number("A2", "44560", 1))], from1904: true));
        file.Rows().Single().Date(file.Columns[0]).ShouldBe(new DateOnly(2025, 12, 31));
    }

    [Fact]
    public void A_number_without_a_format_of_date_is_not_guessed_to_be_one()
    {
        using var file = Tables.Open(Book([Row(1, Text("A1", "pvm")), Row(2, Number("A2", "46022"))]));
        var row = file.Rows().Single();
        row.Date(file.Columns[0]).ShouldBeNull();
        row.Codes().ShouldBe([TabularProblemCode.DateNotUnderstood]);
    }

    [Fact]
    public void Errors_and_formulas_without_a_saved_value_are_told()
    {
        using var file = Tables.Open(Book([Row(1, Text("A1", "a"), Text("B1", "b")), Row(2, Typed("A2", CellValues.Error, "#N/A"), Formula("B2", "NOW()", null))]));
        var row = file.Rows().Single();
        row.Text(file.Columns[0]).ShouldBe("");
        row.Number(file.Columns[1]).ShouldBeNull();
        row.Codes().ShouldBe([TabularProblemCode.CellError, TabularProblemCode.CellError]);
    }

    [Fact]
    public void A_short_row_of_a_sheet_is_not_ragged_and_a_long_one_is()
    {
        using var file = Tables.Open(Book([Row(1, Text("A1", "a"), Text("B1", "b")), Row(2, Number("A2", "1")), Row(3, Number("A3", "1"), Number("D3", "4"))]));
        file.Rows().Select(row => row.Codes().Length).ShouldBe([0, 1]);
    }

    [Fact]
    public void Hidden_sheets_are_not_read_and_that_is_told()
    {
        using var file = Tables.Open(Book([Row(1, Text("A1", "näkyvä")), Row(2, Number("A2", "1"))], hidden: true));
        file.Columns.Single().Name.ShouldBe("näkyvä");
        file.Sheets.ShouldBe(["Asiakkaat"]);
        var note = file.Notes.Single();
        (note.Code, note.Args.Single()).ShouldBe((TabularProblemCode.HiddenSheets, "Salainen"));
    }

    [Fact]
    public void A_sheet_is_chosen_by_name_and_a_missing_one_is_refused()
    {
        var book = Book([Row(1, Text("A1", "näkyvä"))], hidden: true);
        using var file = Tables.Open(book, new TabularOptions { Sheet = "salainen" });
        file.Columns.Single().Name.ShouldBe("piilossa");
        Tables.Refusal(book, new TabularOptions { Sheet = "Muu" }).ShouldBe(TabularProblemCode.NoSuchSheet);
    }

    [Fact]
    public void A_row_number_at_the_end_of_the_sheet_costs_nothing()
    {
        using var file = Tables.Open(Book([Row(1, Text("A1", "a")), Row(1_048_576, Number("A1048576", "1"))]));
        file.Rows().Single().Line.ShouldBe(1_048_576);
    }

    internal static byte[] Book(Row[] rows, bool hidden = false, bool from1904 = false)
    {
        using var bytes = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var main = book.AddWorkbookPart();
            main.Workbook = new Workbook(new WorkbookProperties { Date1904 = from1904 });
            main.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                new SharedStringItem(new Run(new DocumentFormat.OpenXml.Spreadsheet.Text("Aino ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new DocumentFormat.OpenXml.Spreadsheet.Text("Äijälä"))));
            main.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "d\\.m\\.yyyy;@" }),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164 }));
            var sheets = main.Workbook.AppendChild(new Sheets());
            if (hidden) Add(main, sheets, 2, "Salainen", SheetStateValues.Hidden, [Row(1, Text("A1", "piilossa"))]);
            Add(main, sheets, 1, "Asiakkaat", SheetStateValues.Visible, rows);
        }
        return bytes.ToArray();
    }

    private static void Add(WorkbookPart main, Sheets sheets, uint id, string name, SheetStateValues state, Row[] rows)
    {
        var part = main.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows.Cast<OpenXmlElement>()));
        sheets.Append(new Sheet { Id = main.GetIdOfPart(part), SheetId = id, Name = name, State = state });
    }

    internal static Row Row(uint number, params SheetCell[] cells) => new(cells.Cast<OpenXmlElement>()) { RowIndex = number };

    internal static SheetCell Text(string at, string text) => new(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text))) { CellReference = at, DataType = CellValues.InlineString };

    internal static SheetCell Number(string at, string number, uint style = 0) => new(new CellValue(number)) { CellReference = at, StyleIndex = style };

    private static SheetCell Shared(string at, int index) => Typed(at, CellValues.SharedString, $"{index}");

    private static SheetCell Typed(string at, CellValues type, string value) => new(new CellValue(value)) { CellReference = at, DataType = type };

    private static SheetCell Formula(string at, string formula, string? value) =>
        value is null ? new(new CellFormula(formula)) { CellReference = at } : new(new CellFormula(formula), new CellValue(value)) { CellReference = at };
}
