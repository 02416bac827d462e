using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>A message that stands out: info, success, warning or danger. The sign has words too, so colour is never alone.</summary>
[HtmlTargetElement("n-notice", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NoticeTagHelper(Texts t) : TagHelper
{
    public string Kind { get; set; } = "info";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"n-notice n-notice--{Kind}");
        if (Kind is "danger") output.Attributes.SetAttribute("role", "alert");
        if (Kind is "success") output.Attributes.SetAttribute("role", "status");
        output.Content.AppendHtml(Sign());
        output.Content.AppendHtml(Markup.Tag("div", "n-notice-body").Holding(Markup.Unseen(Spoken() + ": "), words));
    }

    private string Spoken() => Kind switch
    {
        "success" => t["Shared.notice-success"],
        "warning" => t["Shared.notice-warning"],
        "danger" => t["Shared.notice-danger"],
        _ => t["Shared.notice-info"],
    };

    private HtmlString Sign() => new($"""
        <svg class="n-notice-sign" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">{Shape()}</svg>
        """);

    private string Shape() => Kind switch
    {
        "success" => """<circle cx="12" cy="12" r="10"/><path d="M7.5 12.5l3 3 6-6.5"/>""",
        "warning" => """<path d="M12 3L22 21H2Z"/><path d="M12 10v5M12 18v.01"/>""",
        "danger" => """<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z"/><path d="M12 7v6M12 17v.01"/>""",
        _ => """<circle cx="12" cy="12" r="10"/><path d="M12 11v6M12 7v.01"/>""",
    };
}
