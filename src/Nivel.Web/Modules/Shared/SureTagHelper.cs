using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Rules;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>How sure we are of a rule, in words; what is not verified carries a mark, so that it is seen without reading every line.</summary>
[HtmlTargetElement("n-sure", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SureTagHelper(Texts t) : TagHelper
{
    private static readonly HtmlString Mark = new("""
        <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="10"/><path d="M9 9.5a3 3 0 1 1 4.2 2.75c-.8.4-1.2.95-1.2 1.75v.25M12 17.5v.01"/></svg>
        """);

    public required Confidence Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", IsVerified(Of) ? "n-sure" : "n-sure n-sure--doubt");
        if (!IsVerified(Of)) output.Content.AppendHtml(Mark);
        output.Content.Append(t[$"Law.sure-{Of}"]);
    }

    internal static TagBuilder Words(Confidence confidence, StepWords words) => IsVerified(confidence)
        ? Markup.Tag("span", "n-sure", words.Sure(confidence))
        : Markup.Tag("span", "n-sure n-sure--doubt").Holding(Mark, new HtmlString(words.Sure(confidence)));

    private static bool IsVerified(Confidence confidence) => confidence <= Confidence.OfficialBody;
}
