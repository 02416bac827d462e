using System.Buffers.Binary;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Tests.Platform.Tabular;

public class Surviving_hostile_workbooks
{
    private const string Sheet = """<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>{0}</sheetData></worksheet>""";

    [Fact]
    public void A_zip_bomb_is_refused_by_its_declared_size() =>
        Tables.Refusal(Book(string.Format(null, Sheet, new string(' ', 20_000_000))), new TabularOptions { MaxBytes = 10_000_000 }).ShouldBe(TabularProblemCode.TooLarge);

    [Fact]
    public void A_zip_bomb_that_lies_about_its_size_is_refused_when_the_bytes_come()
    {
        var bomb = Book(string.Format(null, Sheet, new string(' ', 20_000_000)));
        DeclareSmall(bomb);
        Tables.Refusal(bomb, new TabularOptions { MaxBytes = 10_000_000 }).ShouldBeOneOf(TabularProblemCode.TooLarge, TabularProblemCode.Damaged);
    }

    [Fact]
    public void A_document_type_with_entities_is_refused() =>
        Tables.Refusal(Book("""<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&e;</v></c></row></sheetData></worksheet>"""))
            .ShouldBe(TabularProblemCode.Damaged);

    [Fact]
    public void A_shared_string_that_does_not_exist_is_damage() =>
        Tables.Refusal(Book(string.Format(null, Sheet, """<row r="2"><c r="A2" t="s"><v>99</v></c></row>"""))).ShouldBe(TabularProblemCode.Damaged);

    [Fact]
    public void A_sheet_cut_in_the_middle_is_damage_after_the_rows_before_it()
    {
        using var file = Tables.Open(Book("""<worksheet><sheetData><row><c t="str"><v>a</v></c></row><row><c><v>1</v></c></row><row><c><v>2"""));
        var rows = file.Rows().GetEnumerator();
        rows.MoveNext().ShouldBeTrue();
        Should.Throw<FileRefusedException>(() => rows.MoveNext()).Problem.Code.ShouldBe(TabularProblemCode.Damaged);
    }

    [Fact]
    public void Cells_without_references_and_rows_without_numbers_follow_each_other()
    {
        using var file = Tables.Open(Book("""<worksheet><sheetData><row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>"""));
        file.Texts().ShouldBe([["1", "2"]]);
    }

    [Fact]
    public void A_huge_cell_is_cut_and_told()
    {
        using var file = Tables.Open(Book(string.Format(null, Sheet, $"""<row r="2"><c r="A2" t="str"><v>{new string('x', 3_000_000)}</v></c></row>""")));
        var row = file.Rows().Single();
        (row[file.Columns[0]].Text.Length, row.Codes().Single()).ShouldBe((100_000, TabularProblemCode.CellTooLong));
    }

    [Fact]
    public void A_path_that_climbs_out_of_the_zip_leads_nowhere() =>
        Tables.Refusal(Book("<worksheet/>", sheetTarget: "../../../../etc/passwd")).ShouldBe(TabularProblemCode.Damaged);

    [Fact]
    public void Columns_beyond_the_limit_are_told_and_not_kept()
    {
        using var file = Tables.Open(Book(string.Format(null, Sheet, """<row r="2"><c r="A2"><v>1</v></c><c r="ZZZZZZ2"><v>2</v></c></row>""")));
        file.Rows().Single().Codes().ShouldBe([TabularProblemCode.TooManyCells]);
    }

    private static byte[] Book(string sheet, string sheetTarget = "sheet.xml") => Tables.Zip(
        ("_rels/.rels", """<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/book.xml"/></Relationships>"""),
        ("_rels/book.xml.rels", $"""<Relationships><Relationship Id="s" Type="x/worksheet" Target="{sheetTarget}"/></Relationships>"""),
        ("book.xml", """<workbook xmlns:r="x"><sheets><sheet name="a" r:id="s"/></sheets></workbook>"""),
        ("sheet.xml", sheet));

    // Every record of the central directory (signature 0x02014b50) says "100 bytes" at offset 24.
    private static void DeclareSmall(byte[] zip)
    {
        for (var at = 0; at < zip.Length - 46; at++)
            if (BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at)) == 0x02014b50)
                BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at + 24), 100);
    }
}
