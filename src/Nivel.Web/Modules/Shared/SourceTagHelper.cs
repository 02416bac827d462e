using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>"Mistä luku tulee": what a number counts, where it comes from and how old it is, beside the number itself.</summary>
[HtmlTargetElement("n-source", Attributes = "definition,source", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SourceTagHelper(Texts t) : TagHelper
{
    public required string Definition { get; set; }
    public required string Source { get; set; }
    public string? Age { get; set; }
    public string? ComparedWith { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "n-source");
        output.Content.AppendHtml(Markup.Tag("summary", null, t["Shared.where-number-comes-from"]));
        var list = Markup.Tag("dl");
        void Add(string key, string? text)
        {
            if (text is not null) list.Holding(Markup.Tag("dt", null, t[key]), Markup.Tag("dd", null, text));
        }
        Add("Shared.number-definition", Definition);
        Add("Shared.number-source", Source);
        Add("Shared.number-age", Age);
        Add("Shared.number-compared", ComparedWith);
        output.Content.AppendHtml(list).AppendHtml(more);
    }
}
