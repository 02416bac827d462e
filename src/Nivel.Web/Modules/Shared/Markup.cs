using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Nivel.Web.Modules.Shared;

/// <summary>Elements in the order they are read; text is always encoded.</summary>
public static class Markup
{
    public static TagBuilder Tag(string name, string? css = null, string? text = null)
    {
        var tag = new TagBuilder(name);
        if (css is not null) tag.Attributes["class"] = css;
        if (text is not null) tag.InnerHtml.Append(text);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null) tag.Attributes[attribute] = value;
        return tag;
    }

    public static TagBuilder Holding(this TagBuilder tag, params IHtmlContent?[] children)
    {
        foreach (var child in children)
            if (child is not null) tag.InnerHtml.AppendHtml(child);
        return tag;
    }

    /// <summary>Words for those who do not see the sign or the colour beside them.</summary>
    public static TagBuilder Unseen(string text) => Tag("span", "n-sr", text);
}
