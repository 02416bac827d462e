using System.Globalization;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Tests.Platform.Tabular;

public class Reading_values
{
    [Theory]
    [InlineData("31.12.2025"), InlineData("2025-12-31"), InlineData(" 31. 12. 2025 "), InlineData("31.12.2025 10:15"), InlineData("31.12.2025 klo 10.15"), InlineData("2025-12-31T00:00:00Z"), InlineData("2025-12-31 08:30")]
    public void Dates_are_read_as_Finns_and_machines_write_them(string text)
    {
        Cell.Of(text).Date(out var problem).ShouldBe(new DateOnly(2025, 12, 31));
        problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("31.6.2020", TabularProblemCode.NoSuchDate), InlineData("29.2.2023", TabularProblemCode.NoSuchDate), InlineData("0.1.2025", TabularProblemCode.NoSuchDate), InlineData("2025-13-01", TabularProblemCode.NoSuchDate)]
    [InlineData("31.12.-25", TabularProblemCode.DateTwoDigitYear), InlineData("31.12.25", TabularProblemCode.DateTwoDigitYear)]
    [InlineData("12/31/2025", TabularProblemCode.DateWithSlashes), InlineData("31/12/2025", TabularProblemCode.DateWithSlashes)]
    [InlineData("1.1.0202", TabularProblemCode.DateOutOfRange), InlineData("1.1.2205", TabularProblemCode.DateOutOfRange)]
    [InlineData("huomenna", TabularProblemCode.DateNotUnderstood), InlineData("45658", TabularProblemCode.DateNotUnderstood), InlineData("٣١.١٢.٢٠٢٥", TabularProblemCode.DateNotUnderstood), InlineData("31.12.2025; drop", TabularProblemCode.DateNotUnderstood)]
    public void A_date_that_is_not_understood_says_why(string text, string code)
    {
        Cell.Of(text).Date(out var problem).ShouldBeNull();
        problem.ShouldBe(code);
    }

    [Theory]
    [InlineData("1234,5", "1234.5"), InlineData("1 234,50", "1234.50"), InlineData("1\u00a0234\u00a0567", "1234567"), InlineData("1\u202f234", "1234"), InlineData("\u22123,5", "-3.5"), InlineData("-3", "-3")]
    [InlineData("12.5", "12.5"), InlineData("0.125", "0.125"), InlineData("1.234,56", "1234.56"), InlineData("37,21 €", "37.21"), InlineData("5 eur", "5"), InlineData("1,234", "1.234"), InlineData("+7", "7")]
    public void Numbers_are_read_as_Finns_write_them(string text, string number)
    {
        Cell.Of(text).Number(out var problem).ShouldBe(decimal.Parse(number, CultureInfo.InvariantCulture));
        problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("1.500", TabularProblemCode.NumberAmbiguous), InlineData("1,234.56", TabularProblemCode.NumberAmbiguous), InlineData("1,234,567", TabularProblemCode.NumberAmbiguous)]
    [InlineData("1,2E+05", TabularProblemCode.NumberScientific), InlineData("12 34", TabularProblemCode.NumberNotUnderstood), InlineData("noin 5", TabularProblemCode.NumberNotUnderstood)]
    [InlineData("1-2", TabularProblemCode.NumberNotUnderstood), InlineData("-", TabularProblemCode.NumberNotUnderstood), InlineData("５", TabularProblemCode.NumberNotUnderstood), InlineData("1,,2", TabularProblemCode.NumberNotUnderstood)]
    [InlineData("99999999999999999999999999999999999", TabularProblemCode.NumberNotUnderstood)]
    public void A_number_that_is_not_understood_says_why(string text, string code)
    {
        Cell.Of(text).Number(out var problem).ShouldBeNull();
        problem.ShouldBe(code);
    }

    [Fact]
    public void A_whole_number_with_decimals_is_refused_and_with_zeros_is_read()
    {
        Cell.Of("12,0").Whole(out _).ShouldBe(12);
        Cell.Of("12,5").Whole(out var problem).ShouldBeNull();
        problem.ShouldBe(TabularProblemCode.NumberNotWhole);
    }

    [Theory]
    [InlineData("kyllä", true), InlineData("KYLLÄ", true), InlineData("ei", false), InlineData("Ja", true), InlineData("nej", false), InlineData("yes", true), InlineData("no", false), InlineData("x", true), InlineData("1", true), InlineData("0", false), InlineData("TOSI", true)]
    public void Yes_and_no_are_read_in_three_languages(string text, bool answer) => Cell.Of(text).YesNo(out _).ShouldBe(answer);

    [Theory]
    [InlineData("ehkä"), InlineData("2"), InlineData("-"), InlineData("kyllä?")]
    public void Perhaps_is_neither(string text)
    {
        Cell.Of(text).YesNo(out var problem).ShouldBeNull();
        problem.ShouldBe(TabularProblemCode.YesNoNotUnderstood);
    }

    [Theory]
    [InlineData(""), InlineData("   "), InlineData("\u00a0")]
    public void An_empty_cell_has_no_value_and_no_problem(string text)
    {
        var cell = Cell.Of(text);
        (cell.Date(out var date), cell.Number(out var number), cell.YesNo(out var yesNo)).ShouldBe((null, null, null));
        (date, number, yesNo).ShouldBe((null, null, null));
    }

    [Fact]
    public void A_hundred_thousand_blanks_in_a_number_or_a_date_cost_nothing()
    {
        var cell = Cell.Of("1" + new string(' ', 99_000) + "x");
        cell.Number(out var number).ShouldBeNull();
        cell.Date(out var date).ShouldBeNull();
        (number, date).ShouldBe((TabularProblemCode.NumberNotUnderstood, TabularProblemCode.DateNotUnderstood));
    }

    [Fact]
    public void A_row_collects_what_its_cells_did_not_say_clearly()
    {
        using var file = Tables.Open("nimi;alkoi;tunnit\n;31.6.2020;noin 5\n");
        var row = file.Rows().Single();
        row.Needed(file.Find("nimi")!).ShouldBe("");
        row.Date(file.Find("alkoi")!).ShouldBeNull();
        row.Number(file.Find("tunnit")!).ShouldBeNull();
        row.Problems.Select(problem => (problem.Code, problem.Column, problem.Line)).ShouldBe(
        [
            (TabularProblemCode.ValueMissing, "nimi", 2), (TabularProblemCode.NoSuchDate, "alkoi", 2), (TabularProblemCode.NumberNotUnderstood, "tunnit", 2),
        ]);
        row.Problems[1].Args.ShouldBe(["31.6.2020"]);
        row.Problems[1].ToString().ShouldNotContain("31.6.");
    }
}
