using Nivel.Tests.Houses;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Own;

/// <summary>A house whose installation has a file of Arabic texts: nothing else is needed for a further client language, right to left.</summary>
public sealed class ArabicHouse : TestHouse
{
    protected override void Adjust(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder)
    {
        var folder = Directory.CreateDirectory(Path.Combine(DataFolder, "texts")).FullName;
        File.WriteAllText(Path.Combine(folder, "ar.ini"), "# words of the own path\nOwn.title = مساري\nOwn.hello = مرحبا {0}\nOwn.next = الخطوة التالية\nOwn.tasks = {9} ?\nOwn.no-such-key = ؟\n");
        File.WriteAllText(Path.Combine(folder, "klingon.ini"), "Own.title = tlhIngan\n");
    }
}

public sealed class In_further_languages(ArabicHouse house) : IClassFixture<ArabicHouse>
{
    [Fact]
    public async Task The_own_path_stands_right_to_left_with_english_where_a_text_is_missing()
    {
        var own = await house.As("7-jobseeker");
        (await own.Go("/own")).Document.DocumentElement.HasAttribute("dir").ShouldBeFalse();
        var page = await (await own.Go("/own")).Submit("form.n-languages", "button[value=ar]");
        page.Document.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        page.Document.DocumentElement.GetAttribute("lang").ShouldBe("ar");
        page.Text.ShouldContain("مرحبا Aino");
        page.Text.ShouldContain("الخطوة التالية");
        page.Document.QuerySelector("#tasks")!.TextContent.ShouldBe("What was agreed", "its placeholders were wrong, so English stands in");
        (await page.Submit("form.n-languages", "button[value=sv]")).Document.DocumentElement.HasAttribute("dir").ShouldBeFalse();
    }

    [Fact]
    public void Lines_that_do_not_fit_are_named_and_a_language_that_does_not_exist_is_not_offered()
    {
        var texts = (Texts)house.Services.GetService(typeof(Texts))!;
        texts.LeftOut.ShouldBe(["ar: Own.tasks", "ar: Own.no-such-key"]);
        texts.More.Select(m => m.Code).ShouldBe(["ar"]);
    }
}
