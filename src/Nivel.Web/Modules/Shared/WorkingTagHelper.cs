using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Rules;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>"Näin laskettiin": the steps of an answer with rule, source and how sure we are; what must be read with care stands outside, always in view.</summary>
[HtmlTargetElement("n-working", Attributes = "steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WorkingTagHelper(Texts t, HtmlEncoder encoder) : TagHelper
{
    private static readonly HtmlString Sign = new("""
        <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3L22 21H2Z"/><path d="M12 10v5M12 18v.01"/></svg>
        """);

    private readonly StepWords words = new(t);

    public required IReadOnlyList<Step> Steps { get; set; }
    public IReadOnlyList<Warning> Warnings { get; set; } = [];

    /// <summary>Shows the steps at once, for a page that is about them.</summary>
    public bool Open { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Steps.Count == 0 && Warnings.Count == 0) { output.SuppressOutput(); return; }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "n-working");
        if (Warnings.Count > 0) output.Content.AppendHtml(Care());
        if (Steps.Count == 0) return;
        var list = Markup.Tag("dl");
        foreach (var step in Steps) list.Holding(Line(step));
        output.Content.AppendHtml(Markup.Tag("details").With("open", Open ? "" : null).Holding(Markup.Tag("summary", null, t["Law.how-worked-out"]), list));
    }

    private TagBuilder Care()
    {
        var list = Markup.Tag("ul", "n-care");
        foreach (var warning in Warnings)
            list.Holding(Markup.Tag("li").Holding(Sign, Markup.Tag("p").Holding(Markup.Unseen(t["Law.care"] + ": "), new HtmlString(words.Warned(warning, Html(Rule(warning.RuleId)), encoder.Encode)))));
        return list;
    }

    private TagBuilder Line(Step step)
    {
        var line = Markup.Tag("div").Holding(Markup.Tag("dt", null, words.Term(step.Term)), Markup.Tag("dd", "n-working-value", words.Value(step.Term, step.Value)));
        return line.Holding(step.RuleId.Length == 0
            ? Markup.Tag("dd", "n-working-why", t["Law.given"])
            : Markup.Tag("dd", "n-working-why").Holding(Rule(step.RuleId), Text(" " + SourceWords.In(Languages.Current, step.Source) + " "), SureTagHelper.Words(step.Confidence, words)));
    }

    private static TagBuilder Rule(string id) => Markup.Tag("a", null, id).With("href", $"/rules/{Uri.EscapeDataString(id)}");

    private static HtmlContentBuilder Text(string text) => (HtmlContentBuilder)new HtmlContentBuilder().Append(text);

    private string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, encoder);
        return writer.ToString();
    }
}
