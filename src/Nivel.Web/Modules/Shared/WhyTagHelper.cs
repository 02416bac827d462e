using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>Why something cannot be done now, and in its content what can be done instead. Shows nothing when nothing hinders.</summary>
[HtmlTargetElement("n-why", Attributes = "reasons", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WhyTagHelper(Texts t) : TagHelper
{
    public required IReadOnlyCollection<string> Reasons { get; set; }

    /// <summary>Names the act: "Lähetettä ei voi vielä lähettää".</summary>
    public string? TitleKey { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Reasons.Count == 0) { output.SuppressOutput(); return; }
        var instead = await output.GetChildContentAsync();
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "n-why");
        output.Content.AppendHtml(Markup.Tag("h3", null, t[TitleKey ?? "Shared.why-not"]));
        var list = Markup.Tag("ul");
        foreach (var reason in Reasons) list.Holding(Markup.Tag("li", null, reason));
        output.Content.AppendHtml(list).AppendHtml(instead);
    }
}
