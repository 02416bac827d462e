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

/// <summary>The person's path (polku) as a metro line, read aloud as a list with the present phase marked. In a list of people it is
/// thin: one small picture with one sentence, the same few over and over, so their markup is kept by language and states.</summary>
[HtmlTargetElement("n-ribbon", Attributes = "stops", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RibbonTagHelper(Texts t, HtmlEncoder encoder) : TagHelper
{
    private static readonly ConcurrentDictionary<string, HtmlString> ThinLines = new(StringComparer.Ordinal);

    public required IReadOnlyList<RibbonStop> Stops { get; set; }
    public bool Thin { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Thin ? null : "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Thin)
        {
            output.Content.SetHtmlContent(ThinLines.GetOrAdd($"{Languages.Current} {PhaseLine.Own} {string.Concat(Stops.Select(stop => $"{stop.Code}{(int)stop.State}"))}", _ => Line()));
            return;
        }

        output.Attributes.SetAttribute("class", "n-ribbon");
        output.Attributes.SetAttribute("aria-label", t["Shared.path"]);
        foreach (var stop in Stops) output.Content.AppendHtml(Item(stop));
    }

    private HtmlString Line()
    {
        var told = string.Join(", ", Stops.Where(stop => Spoken(stop.State) is not null).Select(stop => $"{NameOf(stop)} {Spoken(stop.State)}"));
        var line = Markup.Tag("span", "n-ribbon n-ribbon--thin").With("role", "img").With("aria-label", $"{t["Shared.path"]}: {told}").With("title", told);
        foreach (var stop in Stops) line.Holding(Markup.Tag("i", ClassOf(stop)).Holding(Markup.Tag("b", "dot", stop.Code.ToUpperInvariant())));
        using var writer = new StringWriter();
        line.WriteTo(writer, encoder);
        return new(writer.ToString());
    }

    private TagBuilder Item(RibbonStop stop)
    {
        var item = Markup.Tag("li", ClassOf(stop))
            .With("aria-current", stop.State == RibbonState.Now ? "step" : null)
            .Holding(Markup.Tag("span", "dot", stop.Code.ToUpperInvariant()).With("aria-hidden", "true"), Markup.Tag("span", "name", NameOf(stop)));
        if (Spoken(stop.State) is { } state) item.Holding(Markup.Unseen(", " + state));
        if (stop.When is not null) item.Holding(Markup.Tag("span", "when", stop.When));
        return item;
    }

    private static string ClassOf(RibbonStop stop) => $"{PhaseLine.Css(stop.Code)} {stop.State.ToString().ToLowerInvariant()}";

    private string NameOf(RibbonStop stop) => stop.Name ?? PhaseLine.Name(stop.Code, t);

    private string? Spoken(RibbonState state) => state switch
    {
        RibbonState.Done => t["Shared.phase-done"],
        RibbonState.Now => t["Shared.phase-now"],
        RibbonState.Skipped => t["Shared.phase-skipped"],
        _ => null,
    };
}
