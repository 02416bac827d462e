using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>What must be put right before the form can be sent, each as a link to its field. Shows nothing when nothing is wrong.</summary>
[HtmlTargetElement("n-errors", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorsTagHelper(Texts t) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = ViewContext.ViewData.ModelState
            .SelectMany(entry => entry.Value?.Errors.Take(1).Select(error => (entry.Key, error)) ?? [])
            .OrderBy(wrong => PlaceOf(wrong.Key)).ToArray();
        if (wrong.Length == 0) { output.SuppressOutput(); return; }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "n-errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml(Markup.Tag("h2", null, wrong.Length == 1 ? t["Shared.one-error"] : t["Shared.errors", wrong.Length]));
        var list = Markup.Tag("ul");
        foreach (var (key, error) in wrong) list.Holding(Line(key, error));
        output.Content.AppendHtml(list);
    }

    /// <summary>Properties are declared in the order in which the page asks for them; what concerns the whole form comes first.</summary>
    private int PlaceOf(string key)
    {
        if (key.Length == 0) return -1;
        var first = key.Split('.', '[')[0];
        var known = ViewContext.ViewData.ModelMetadata.Properties.Select((property, place) => (property.Name, place));
        return known.Where(property => property.Name == first).Select(property => property.place).FirstOrDefault(int.MaxValue);
    }

    private static TagBuilder Line(string key, ModelError error)
    {
        var item = Markup.Tag("li");
        return key.Length == 0
            ? item.Holding(Markup.Tag("span", null, error.ErrorMessage))
            : item.Holding(Markup.Tag("a", null, error.ErrorMessage).With("href", "#" + TagBuilder.CreateSanitizedId(key, "_")));
    }
}
