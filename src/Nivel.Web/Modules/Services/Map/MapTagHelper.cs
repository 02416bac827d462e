using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Modules.Shared;
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
        var (wide, tall) = (MapLayout.Of(Network, MapForm.Wide, Shape), MapLayout.Of(Network, MapForm.Tall, Shape));
        output.Content.AppendHtml(Markup.Tag("p", $"n-map-hint hint-{MapDrawing.SpanOf(wide)}", t["Shared.map-scrolls"]));
        var frame = Markup.Tag("div", "n-map-frame").With("tabindex", "0").With("role", "region").With("aria-label", words.Title);
        foreach (var layout in new[] { wide, tall }) frame.Holding(new HtmlString(MapDrawing.Svg(layout, Network, words)));
        output.Content.AppendHtml(frame).AppendHtml(Key());
    }

    private TagBuilder Key() => Markup.Tag("ul", "n-map-key").Holding(
    [
        .. Network.Legend.Count > 0 ? Network.Legend.Select(Marked) : [Entry("""<circle class="ring" cx="16" cy="16" r="10"/><text class="free" x="16" y="20">4</text>""", t["Shared.map-key-free"])],
        .. Network.Path is null ? [] : OnPath(),
        Entry("""<path class="capsule-edge" d="M16 12V20"/><path class="capsule-floor" d="M16 12V20"/>""", t["Shared.map-key-shared"]),
        Entry("""<path class="bridge-edge" d="M16 6V26"/><path class="bridge-floor" d="M16 6V26"/><circle class="ring" cx="16" cy="6" r="5"/><circle class="ring" cx="16" cy="26" r="5"/>""", t["Shared.map-key-bridge"]),
    ]);

    /// <summary>The marks of a look, with the number of stations that carry each.</summary>
    private static TagBuilder Marked(MapLegend legend) => Entry(
        $"""<g class="station{MapDrawing.Shape(legend.Mark)}"><circle class="ring" cx="16" cy="16" r="10"/><text class="free" x="16" y="20">{legend.Mark.Sign}</text></g>""", $"{legend.Mark.Words} ({legend.Stations})");

    private TagBuilder[] OnPath() =>
    [
        Entry("""<g class="visited"><circle class="ring" cx="16" cy="16" r="10"/></g>""", t["Shared.map-visited"]),
        Entry("""<circle class="here" cx="16" cy="16" r="14"/><circle class="ring" cx="16" cy="16" r="9"/>""", t["Shared.map-current"]),
        Entry("""<g class="next"><circle class="here" cx="16" cy="16" r="14"/><circle class="ring" cx="16" cy="16" r="9"/></g>""", t["Shared.map-next"]),
        Entry("""<path class="route" d="M14 16H18"/>""", t["Shared.map-key-route"]),
    ];

    private static TagBuilder Entry(string drawing, string words) => Markup.Tag("li").Holding(
        new HtmlString($"""<svg class="phase-k" viewBox="0 0 32 32" aria-hidden="true">{drawing}</svg>"""), Markup.Tag("span", null, words));
}
