using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>A phase (vaihe) as its line's letter and name. An area may call its phases by names of its own.</summary>
[HtmlTargetElement("n-phase", Attributes = "code", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PhaseTagHelper(Texts t) : TagHelper
{
    public required string Code { get; set; }
    public string? Name { get; set; }
    public bool Short { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"n-phase {PhaseLine.Css(Code)}{(Short ? " n-phase--short" : "")}");
        output.Content.AppendHtml(Markup.Tag("span", "n-phase-letter", Code.ToUpperInvariant()).With("aria-hidden", "true"));
        output.Content.AppendHtml(Markup.Tag("span", "n-phase-name", Name ?? PhaseLine.Name(Code, t)));
    }
}
