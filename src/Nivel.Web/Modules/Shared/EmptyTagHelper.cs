using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>What stands where nothing is yet: says why it is empty and, in its content, what to do next.</summary>
[HtmlTargetElement("n-empty", Attributes = "title-key")]
public sealed class EmptyTagHelper(Texts t) : TagHelper
{
    private static readonly HtmlString Line = new("""
        <svg viewBox="0 0 120 24" aria-hidden="true" stroke-width="3"><path d="M14 12H106"/><circle cx="14" cy="12" r="6"/><circle cx="60" cy="12" r="6"/><circle class="next" cx="106" cy="12" r="6"/></svg>
        """);

    public required string TitleKey { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var next = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "n-empty");
        output.Content.AppendHtml(Line).AppendHtml(Markup.Tag("p", "n-empty-title", t[TitleKey])).AppendHtml(next);
    }
}
