using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Rules;
using Nivel.Rules.Asking;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Shared;

public sealed class How_it_was_worked_out
{
    private static readonly Texts Words = Texts.FromAssembly(typeof(Texts).Assembly);
    private static readonly IReadOnlyList<Step> Given = [Step.Given("age", "55")];

    [Fact]
    public void The_steps_stand_folded_with_rule_source_and_how_sure()
    {
        var html = Shown("fi", Questions.Find("municipal-share")!);
        var details = html.QuerySelector("details")!;
        details.HasAttribute("open").ShouldBeFalse();
        details.QuerySelector("summary")!.TextContent.ShouldBe("Näin laskettiin");
        details.QuerySelector("dl > div")!.TextContent.ShouldBe("Maksettuja päiviä20annettu tieto");
        var last = details.QuerySelectorAll("dl > div").Last();
        last.QuerySelector(".n-working-value")!.TextContent.ShouldBe("55,82 €");
        last.QuerySelector("a")!.GetAttribute("href").ShouldBe("/rules/M-36");
        last.QuerySelector(".n-sure--doubt")!.TextContent.ShouldBe("vahvistamatta");
        details.TextContent.ShouldContain("101.–115. päivä: 15 × 10 %");
        details.TextContent.Replace('\u00A0', ' ').ShouldContain("1290/2002 14 luku 3 a § (385/2023)");
    }

    [Fact]
    public void What_needs_care_stands_outside_the_fold()
    {
        var care = Shown("sv", Questions.Find("municipal-share")!).QuerySelector(".n-care li")!;
        care.Closest("details").ShouldBeNull();
        care.TextContent.ShouldContain("Regel M-36 (Avrundning av fakturan) är obekräftad");
        care.QuerySelector("a[href='/rules/M-36']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("fi", "”Tuki kuukaudessa” on toisen lähteen mukaan 1 260,00 €. Se lähde: <Raahe>, palvelukuvaukset.")]
    [InlineData("sv", "”Stöd per månad” är enligt en annan källa 1 260,00 €. Den källan: <Brahestad>, tjänstebeskrivningar.")]
    [InlineData("en", "by another source “Support a month” is €1,260.00. That source: <Raahe>, service descriptions.")]
    public void A_conflict_names_the_other_value_and_where_it_is_written(string language, string words)
    {
        var html = Shown(language, Given, [new(WarningKind.Conflict, "W-10b", "monthly-eur", "1260.00", "<Raahe>, service descriptions")]);
        html.QuerySelector(".n-care")!.TextContent.Replace('\u00A0', ' ').ShouldContain(words);
    }

    [Fact]
    public void A_page_about_the_steps_opens_them_and_without_steps_there_is_nothing()
    {
        Shown("fi", Given, [], open: true).QuerySelector("details")!.HasAttribute("open").ShouldBeTrue();
        Shown("fi", [], []).Body!.InnerHtml.ShouldBe("");
    }

    [Theory]
    [InlineData("fi", "support", "2025-01-01/2025-05-31", "1.1.2025 – 31.5.2025")]
    [InlineData("fi", "month", "2025-02", "helmikuu 2025")]
    [InlineData("fi", "initial-interview-by", "2026-06-22", "ma 22.6.2026")]
    [InlineData("en", "initial-interview-by", "2026-06-22", "Mon 22 June 2026")]
    [InlineData("fi", "wage-cost", "2800.00", "2 800,00 €")]
    [InlineData("sv", "activation-rate", "25.9", "25,9 %")]
    [InlineData("en", "municipality-percent", "12.5", "12.5%")]
    [InlineData("fi", "unemployed-months-needed", "12/14", "12 kk viimeisten 14 kk aikana")]
    [InlineData("fi", "holidays-by", "652/2023, 388/1937", "652/2023, 388/1937")]
    [InlineData("fi", "shared-eur", "county: 666.67", "hyvinvointialue: 666,67 €")]
    [InlineData("fi", "target-groups", "aged-15-24, no-gainful-work-in-6-months", "15–24-vuotias, ei ansiotyötä 6 kuukauteen")]
    [InlineData("fi", "months-at-most", "as the training needs", "niin kauan kuin koulutus vaatii")]
    [InlineData("fi", "profile-by", "", "ei määräpäivää")]
    [InlineData("fi", "plan-due", "yes", "kyllä")]
    [InlineData("fi", "consequence", "obligation 12 weeks", "työssäolovelvoite, 12 viikkoa")]
    [InlineData("fi", "days-per-week-within", "1–4", "1–4")]
    [InlineData("fi", "sources", "some-id-of-a-spell", "some-id-of-a-spell")]
    public void A_value_is_worded_by_what_it_is(string language, string term, string value, string worded)
    {
        Speak(language);
        new StepWords(Words).Value(term, value).Replace('\u00A0', ' ').ShouldBe(worded);
    }

    [Fact]
    public void A_term_without_words_is_still_readable() => new StepWords(Words).Term("something-new-on").ShouldBe("Something new on");

    private static AngleSharp.Html.Dom.IHtmlDocument Shown(string language, Question question)
    {
        var reply = question.Ask(new Asked(System.Text.Json.JsonDocument.Parse(question.Example).RootElement));
        return Shown(language, reply.Steps, reply.Warnings);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Shown(string language, IReadOnlyList<Step> steps, IReadOnlyList<Warning> warnings, bool open = false)
    {
        Speak(language);
        var helper = new WorkingTagHelper(Words, HtmlEncoder.Default) { Steps = steps, Warnings = warnings, Open = open };
        var output = new TagHelperOutput("n-working", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString());
    }

    private static void Speak(string language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
}
