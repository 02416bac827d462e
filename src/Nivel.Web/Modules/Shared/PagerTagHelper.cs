using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>The way through a long list; keeps every other choice of the address as it is.</summary>
[HtmlTargetElement("n-pager", Attributes = "page,size,total", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(Texts t) : TagHelper
{
    public required int Page { get; set; }
    public required int Size { get; set; }
    public required int Total { get; set; }
    public string Parameter { get; set; } = "page";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var count = Pages.Count(Total, Size);
        if (count == 1) { output.SuppressOutput(); return; }
        var page = Math.Clamp(Page, 1, count);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "n-pager");
        output.Attributes.SetAttribute("aria-label", t["Shared.pages"]);
        output.Content.AppendHtml(Markup.Tag("p", null, t["Shared.rows-shown", ((page - 1) * Size) + 1, Math.Min(page * Size, Total), Total]));
        var list = Markup.Tag("ul");
        foreach (var offered in Pages.Offered(page, count)) list.Holding(Item(offered, page));
        output.Content.AppendHtml(list);
    }

    private TagBuilder Item(int offered, int current)
    {
        if (offered == 0) return Markup.Tag("li").Holding(Markup.Tag("span", "gap", "…").With("aria-hidden", "true"));
        var number = offered.ToString(CultureInfo.InvariantCulture);
        return Markup.Tag("li").Holding(Markup.Tag("a", null, number)
            .With("href", Address(number))
            .With("aria-label", t["Shared.page", number])
            .With("aria-current", offered == current ? "page" : null)
            .With("rel", offered == current + 1 ? "next" : offered == current - 1 ? "prev" : null));
    }

    private string Address(string number)
    {
        var kept = ViewContext.HttpContext.Request.Query.Where(pair => pair.Key != Parameter)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        return new QueryBuilder(kept) { { Parameter, number } }.ToString();
    }
}
