using System.Text;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Tests.Platform.Tabular;

public class Refusing_what_is_not_a_table
{
    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ", TabularProblemCode.Pdf)]
    [InlineData("\u0089PNG\r\n\u001a\n", TabularProblemCode.Image), InlineData("ÿØÿà", TabularProblemCode.Image), InlineData("GIF89a", TabularProblemCode.Image)]
    [InlineData("ÐÏ\u0011à¡±\u001aá", TabularProblemCode.OldExcel)]
    [InlineData("<html><table><tr><td>1</td></tr></table>", TabularProblemCode.WebPage), InlineData("\n <!doctype html>", TabularProblemCode.WebPage)]
    [InlineData("{\"a\":1}\n{\"a\":2}", TabularProblemCode.Json), InlineData("ï»¿[\n {\"a\": 1} ]", TabularProblemCode.Json)]
    [InlineData("\u0001\u0002\0\0\u0003abc\0defgh", TabularProblemCode.NotText)]
    [InlineData("", TabularProblemCode.EmptyFile), InlineData("\n \r\n;;\n", TabularProblemCode.NoHeader)]
    public void Each_kind_of_wrong_file_has_a_code_of_its_own(string bytes, string code) =>
        Tables.Refusal(Encoding.Latin1.GetBytes(bytes)).ShouldBe(code);

    [Fact]
    public void A_workbook_with_a_password_is_told_apart_from_old_Excel() =>
        Tables.Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]).ShouldBe(TabularProblemCode.LockedFile);

    [Fact]
    public void A_zip_that_holds_no_workbook_is_refused()
    {
        Tables.Refusal(Tables.Zip(("readme.txt", "hei"))).ShouldBe(TabularProblemCode.OtherPackage);
        Tables.Refusal(Tables.Zip(
            ("_rels/.rels", """<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", "<document/>"))).ShouldBe(TabularProblemCode.OtherPackage);
    }

    [Fact]
    public void A_cut_zip_is_damaged()
    {
        var whole = Tables.Zip(("a", new string('x', 1000)));
        Tables.Refusal(whole[..(whole.Length / 2)]).ShouldBe(TabularProblemCode.Damaged);
    }

    [Fact]
    public void A_cut_gzip_is_damaged_and_a_gzip_bomb_is_too_large()
    {
        var packed = Tables.Gzip(Encoding.UTF8.GetBytes("a;b\n" + string.Concat(Enumerable.Range(0, 5000).Select(n => $"{n};{n * 7919}\n"))));
        Tables.Refusal([.. packed[..20], .. new byte[40]]).ShouldBe(TabularProblemCode.Damaged);
        Tables.Refusal(Tables.Gzip(new byte[30_000_000]), new TabularOptions { MaxBytes = 10_000_000 }).ShouldBe(TabularProblemCode.TooLarge);
    }

    [Fact]
    public void A_gzip_in_a_gzip_is_not_followed() =>
        Tables.Refusal(Tables.Gzip(Tables.Gzip("a;b\n1;2\n"u8.ToArray()))).ShouldBe(TabularProblemCode.OtherPackage);

    [Fact]
    public void A_gzipped_table_is_read()
    {
        using var file = Tables.Open(Tables.Gzip("a;b\n1;2\n"u8.ToArray()));
        file.Texts().ShouldBe([["1", "2"]]);
    }

    [Fact]
    public void The_message_of_a_refusal_repeats_nothing_of_the_content()
    {
        var refusal = Should.Throw<FileRefusedException>(() => Tables.Open("131052-308T;b\n1;2\n", new TabularOptions { Required = ["salainen"] }));
        refusal.Message.ShouldBe("column-missing (line 1)");
    }

    [Fact]
    public void What_an_export_is_written_to_cannot_be_found_on_the_disk()
    {
        using var file = ExportFile.Create();
        file.Write("salaista"u8);
        file.Flush();
        if (!OperatingSystem.IsWindows()) File.Exists(file.Name).ShouldBeFalse();
        file.Length.ShouldBe(8);
    }

    [Fact]
    public void A_stream_that_cannot_be_read_twice_is_read_all_the_same()
    {
        using var gzip = new System.IO.Compression.GZipStream(new MemoryStream(Tables.Gzip("a;b\n1;ä\n"u8.ToArray())), System.IO.Compression.CompressionMode.Decompress);
        using var file = TabularFile.Open(gzip, "x");
        file.Texts().ShouldBe([["1", "ä"]]);
    }
}
