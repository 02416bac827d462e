using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>One question of a form: label above, hint, the control, what is wrong with the answer. The type of the bound
/// property chooses the control unless <c>type</c>, <c>rows</c> or <c>items</c> says otherwise.</summary>
[HtmlTargetElement("n-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed partial class FieldTagHelper(IHtmlGenerator generator, Texts t) : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string LabelKey { get; set; }
    /// <summary>A page that has no hint this time binds an empty text.</summary>
    public string? HintKey { get; set => field = string.IsNullOrEmpty(value) ? null : value; }
    public string? Type { get; set; }
    public int? Rows { get; set; }
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Most questions must be answered, so the optional ones are the marked ones.</summary>
    public bool Optional { get; set; }
    public string? Autocomplete { get; set; }
    public string? Inputmode { get; set; }
    public string? Width { get; set; }
    public string? Key { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private string Name => NameAndIdName();
    private string Id => TagBuilder.CreateSanitizedId(Name, "_");
    private string? Error => State is { Errors.Count: > 0 } ? State.Errors[0].ErrorMessage : null;
    private ModelStateEntry? State => ViewContext.ViewData.ModelState.GetValueOrDefault(Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Kind();
        var grouped = kind is "radio";
        output.TagName = grouped ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "n-field");
        if (grouped && Described() is { } ids) output.Attributes.SetAttribute("aria-describedby", ids);
        if (kind is "checkbox") { Check(output); return; }
        output.Content.AppendHtml(Label(grouped ? "legend" : "label"));
        AppendHint(output);
        AppendError(output);
        output.Content.AppendHtml(grouped ? Radios() : Control(kind));
    }

    private string NameAndIdName() => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string? Described()
    {
        string?[] ids = [HintKey is null ? null : Id + "-hint", Error is null ? null : Id + "-error"];
        var known = string.Join(' ', ids.OfType<string>());
        return known.Length == 0 ? null : known;
    }

    private TagBuilder Label(string tag)
    {
        var label = Markup.Tag(tag, null, t[LabelKey]);
        if (tag == "label") label.With("for", Id);
        if (Optional) label.Holding(Markup.Tag("span", "n-optional", " " + t["Shared.optional"]));
        return label;
    }

    private void AppendHint(TagHelperOutput output)
    {
        if (HintKey is not null) output.Content.AppendHtml(Markup.Tag("p", "n-hint", t[HintKey]).With("id", Id + "-hint"));
    }

    private void AppendError(TagHelperOutput output)
    {
        if (Error is not null) output.Content.AppendHtml(Markup.Tag("p", "n-error", Error).With("id", Id + "-error"));
    }
}
