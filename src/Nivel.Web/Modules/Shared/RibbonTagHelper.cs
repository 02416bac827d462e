using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>Where the person stands with regard to one phase.</summary>
public enum RibbonState { Ahead, Done, Now, Skipped }

/// <summary>One phase on a path ribbon; <paramref name="When"/> is a short text such as "3.2.–14.4.".</summary>
public sealed record RibbonStop(string Code, RibbonState State, string? Name = null, string? When = null);

/// <summary>The person's path (polku) as a thin metro line; read aloud as a list with the present phase marked.</summary>
[HtmlTargetElement("n-ribbon", Attributes = "stops", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RibbonTagHelper(Texts t, HtmlEncoder encoder) : TagHelper
{
    /// <summary>A list shows the same few lines over and over: their markup is kept by language and states.</summary>
    private static readonly ConcurrentDictionary<string, HtmlString> ThinLines = new(StringComparer.Ordinal);

    public required IReadOnlyList<RibbonStop> Stops { get; set; }
    public bool Thin { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Thin ? "n-ribbon n-ribbon--thin" : "n-ribbon");
        output.Attributes.SetAttribute("aria-label", t["Shared.path"]);
        if (Thin && Stops.All(stop => stop.Name is null && PhaseLine.Letters.Contains(stop.Code, StringComparison.Ordinal)))
            output.Content.AppendHtml(ThinLines.GetOrAdd($"{Languages.Current} {string.Concat(Stops.Select(stop => $"{stop.Code}{(int)stop.State}"))}", _ => new HtmlString(Written())));
        else
            foreach (var stop in Stops) output.Content.AppendHtml(Item(stop));
    }

    private string Written()
    {
        using var writer = new StringWriter();
        foreach (var stop in Stops) Item(stop).WriteTo(writer, encoder);
        return writer.ToString();
    }

    private TagBuilder Item(RibbonStop stop)
    {
        var name = stop.Name ?? PhaseLine.Name(stop.Code, t);
        var item = Markup.Tag("li", $"{PhaseLine.Css(stop.Code)} {stop.State.ToString().ToLowerInvariant()}")
            .With("aria-current", stop.State == RibbonState.Now ? "step" : null)
            .With("title", Thin ? name : null)
            .Holding(Markup.Tag("span", "dot", stop.Code.ToUpperInvariant()).With("aria-hidden", "true"), Markup.Tag("span", "name", name));
        if (Spoken(stop.State) is { } state) item.Holding(Markup.Unseen(", " + state));
        if (stop.When is not null && !Thin) item.Holding(Markup.Tag("span", "when", stop.When));
        return item;
    }

    private string? Spoken(RibbonState state) => state switch
    {
        RibbonState.Done => t["Shared.phase-done"],
        RibbonState.Now => t["Shared.phase-now"],
        RibbonState.Skipped => t["Shared.phase-skipped"],
        _ => null,
    };
}
