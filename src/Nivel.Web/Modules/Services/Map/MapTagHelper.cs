using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Services.Map;

/// <summary>The metro map on a page, in both its forms; the style sheet shows the one that fits the screen or the paper.</summary>
[HtmlTargetElement("n-map", Attributes = "network", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MapTagHelper(Texts t) : TagHelper
{
    public required MapNetwork Network { get; set; }
    public MapShape? Shape { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = MapWords.In(t);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "n-map");
        foreach (var form in new[] { MapForm.Wide, MapForm.Tall })
            output.Content.AppendHtml(MapDrawing.Svg(MapLayout.Of(Network, form, Shape), Network, words));
    }
}
