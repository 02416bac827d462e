using System.Text;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Tests.Platform.Tabular;

public class Reading_separated_text
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "utf-16le", "windows-1252"];

    [Theory, MemberData(nameof(Encodings))]
    public void Every_usual_encoding_is_recognised(string name)
    {
        const string text = "Nimi;Kotikunta\r\nÄijä Öhman;Jyväskylä\r\n";
        byte[] bytes = name switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16le-bom" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "utf-16be-bom" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            "utf-16le" => Encoding.Unicode.GetBytes(text),
            _ => Windows1252.GetBytes(text),
        };
        using var file = Tables.Open(bytes);
        file.Columns.Select(column => column.Name).ShouldBe(["Nimi", "Kotikunta"]);
        file.Texts().ShouldBe([["Äijä Öhman", "Jyväskylä"]]);
        file.EncodingName.ShouldBe(name.StartsWith("utf-16be", StringComparison.Ordinal) ? "utf-16BE" : name.StartsWith("utf-16", StringComparison.Ordinal) ? "utf-16" : name.Replace("-bom", ""));
    }

    [Fact]
    public void A_single_old_letter_on_a_late_row_is_noticed()
    {
        var text = "nimi\n" + string.Concat(Enumerable.Repeat("Aino\n", 40_000)) + "Väinö\n";
        using var file = Tables.Open(text, encoding: Windows1252);
        file.Rows().Last()[file.Columns[0]].Text.ShouldBe("Väinö");
    }

    [Fact]
    public void An_old_letter_as_the_very_last_byte_is_noticed()
    {
        using var file = Tables.Open("nimi\nElä", encoding: Windows1252);
        file.Texts().ShouldBe([["Elä"]]);
    }

    [Theory]
    [InlineData(';'), InlineData(','), InlineData('\t'), InlineData('|')]
    public void The_separator_is_found(char separator)
    {
        using var file = Tables.Open($"a{separator}b{separator}c\n1{separator}\"x;y,z|w\"{separator}3\n");
        (file.Separator, file.Columns.Count).ShouldBe((separator, 3));
    }

    [Fact]
    public void Decimal_commas_do_not_pass_for_separators()
    {
        using var file = Tables.Open("tunnus;eurot;osuus\n1;12,50;0,5\n2;13,75;0,25\n");
        file.Separator.ShouldBe(';');
    }

    [Fact]
    public void Of_two_separators_that_fit_the_one_that_gives_more_columns_wins()
    {
        using var file = Tables.Open("nimi;tunnus,kunta,ikä\nAino;1,Oulu,30\nVäinö;2,Kemi,40\n");
        (file.Separator, file.Columns.Count).ShouldBe((',', 3));
    }

    [Fact]
    public void Excels_own_hint_is_followed_and_is_not_a_row()
    {
        using var file = Tables.Open("sep=|\r\na;x|b\r\n1|2\r\n");
        file.Columns.Select(column => column.Name).ShouldBe(["a;x", "b"]);
        file.Texts().ShouldBe([["1", "2"]]);
    }

    [Fact]
    public void Quotes_hold_separators_line_ends_and_quotes_and_lines_are_counted_through_them()
    {
        using var file = Tables.Open("a;b\r\n\"yksi;\r\nkaksi \"\"kolme\"\"\";2\r\n\r\n3;4\r\n");
        var rows = file.Rows().ToList();
        rows.Select(row => row.Line).ShouldBe([2, 5]);
        rows[0][file.Columns[0]].Text.ShouldBe("yksi;\nkaksi \"kolme\"");
        rows.ShouldAllBe(row => row.Problems.Count == 0);
    }

    [Theory]
    [InlineData("\n"), InlineData("\r\n"), InlineData("\r")]
    public void Every_line_end_is_a_line_end(string end)
    {
        using var file = Tables.Open(string.Join(end, "", "a;b", "1;2", "", "3;4"));
        file.Rows().Select(row => row.Line).ShouldBe([3, 5]);
    }

    [Fact]
    public void A_ragged_row_is_told_with_its_line_and_reading_goes_on()
    {
        using var file = Tables.Open("a;b;c\n1;2\n1;2;3;4\n1;2;3;;\n1;2;3\n");
        var rows = file.Rows().ToList();
        rows[0].Problems.Single().ShouldSatisfyAllConditions(
            problem => (problem.Code, problem.Line).ShouldBe((TabularProblemCode.TooFewCells, 2)),
            problem => problem.Args.ShouldBe(["2", "3"]));
        rows[1].Codes().ShouldBe([TabularProblemCode.TooManyCells]);
        rows[2].Codes().ShouldBeEmpty();
        rows[3].Codes().ShouldBeEmpty();
    }

    [Fact]
    public void A_quote_that_is_never_closed_names_the_line_where_it_began()
    {
        using var file = Tables.Open("a;b\n1;2\n3;\"neljä\n5;6\n");
        var last = file.Rows().Last();
        (last.Line, last.Codes().Contains(TabularProblemCode.QuoteNotClosed)).ShouldBe((3, true));
    }

    [Fact]
    public void Text_after_a_closing_quote_is_kept_and_told()
    {
        using var file = Tables.Open("a;b\n\"Kahvila\" Aino;2\n");
        var row = file.Rows().Single();
        row[file.Columns[0]].Text.ShouldBe("KahvilaAino");
        row.Codes().ShouldBe([TabularProblemCode.TextAfterQuote]);
    }

    [Fact]
    public void A_cell_of_ten_megabytes_is_cut_told_and_does_not_stop_reading()
    {
        using var file = Tables.Open("a;b\n" + new string('x', 10_000_000) + ";2\n3;4\n");
        var rows = file.Rows().ToList();
        rows[0].Codes().ShouldBe([TabularProblemCode.CellTooLong]);
        rows[0][file.Columns[0]].Text.Length.ShouldBe(100_000);
        rows[1][file.Columns[1]].Text.ShouldBe("4");
    }

    [Fact]
    public void A_million_separators_on_one_line_are_counted_and_not_kept()
    {
        using var file = Tables.Open("a;b\n" + new string(';', 1_000_000) + "\n1;2\n");
        file.Rows().Select(row => row.Line).ShouldBe([2, 3]);
    }

    [Fact]
    public void A_zero_character_is_left_out_and_told()
    {
        using var file = Tables.Open("a;b\n" + new string('x', 20_000) + ";2\nA\0ino;2\n");
        var row = file.Rows().Last();
        (row[file.Columns[0]].Text, row.Codes().Single()).ShouldBe(("Aino", TabularProblemCode.ControlCharacter));
    }

    [Fact]
    public void Columns_are_found_whatever_their_case_and_blanks_and_doubles_are_told()
    {
        using var file = Tables.Open(" Koti  kunta ;nimi;NIMI;nimi (2);;\n1;2;3;4;;\n");
        file.Find("kotikunta")!.Index.ShouldBe(0);
        file.Find("puuttuu", "Nimi")!.Index.ShouldBe(1);
        file.Find("puuttuu").ShouldBeNull();
        file.Columns.Select(column => column.Name).ShouldBe(["Koti kunta", "nimi", "NIMI (2)", "nimi (2) (2)"]);
        file.Notes.Select(note => note.Code).ShouldBe([TabularProblemCode.DuplicateColumn, TabularProblemCode.DuplicateColumn]);
    }

    [Fact]
    public void A_column_without_a_name_is_called_by_its_letter()
    {
        using var file = Tables.Open("a;;c\n1;2;3\n");
        file.Columns[1].Name.ShouldBe("B");
        file.Notes.Single().Code.ShouldBe(TabularProblemCode.ColumnWithoutName);
    }

    [Fact]
    public void Titles_above_the_column_names_can_be_passed_over()
    {
        using var file = Tables.Open("Raportti 2025;;\n\na;b;c\n1;2;3\n", new TabularOptions { HeaderLine = 3 });
        file.Columns.Select(column => column.Name).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void A_needed_column_that_is_missing_is_named()
    {
        var problem = Should.Throw<FileRefusedException>(() => Tables.Open("a;b\n1;2\n", new TabularOptions { Required = ["b", "Henkilötunnus"] })).Problem;
        (problem.Code, problem.Column).ShouldBe((TabularProblemCode.ColumnMissing, "Henkilötunnus"));
    }

    [Fact]
    public void Too_many_rows_stop_the_reading_with_the_line()
    {
        using var file = Tables.Open("a\n1\n2\n3\n", new TabularOptions { MaxRows = 2 });
        var problem = Should.Throw<FileRefusedException>(() => file.Rows().ToList()).Problem;
        (problem.Code, problem.Line).ShouldBe((TabularProblemCode.TooManyRows, 4));
    }

    [Fact]
    public void A_file_is_read_once()
    {
        using var file = Tables.Open("a\n1\n");
        file.Rows().Count().ShouldBe(1);
        Should.Throw<InvalidOperationException>(() => file.Rows());
    }

    [Fact]
    public void The_name_loses_folders_and_control_characters()
    {
        using var file = TabularFile.Open(new MemoryStream("a\n1\n"u8.ToArray()), "C:\\Users\\x\\..\\../asia\r\nkkaat.csv");
        file.FileName.ShouldBe("asiakkaat.csv");
    }
}
