using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Skills;

/// <summary>The sentence that the Commission asks for wherever labels of its classification are shown; nothing while the starter is in use.</summary>
[HtmlTargetElement("n-esco-source", TagStructure = TagStructure.WithoutEndTag)]
public sealed class EscoSourceTagHelper(TaxonomyShelf shelf, Texts t) : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!(await shelf.Open()).IsEsco) { output.SuppressOutput(); return; }
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "n-small n-quiet");
        output.Content.SetContent(t["Skills.esco-source"]);
    }
}
