using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nivel.Web.Modules.Shared;

/// <summary>A sheet with one subject; a phase gives it the colour of its line, a link makes all of it lead somewhere.</summary>
[HtmlTargetElement("n-card")]
public sealed class CardTagHelper : TagHelper
{
    public string? Title { get; set; }
    public string? Href { get; set; }
    public string? Phase { get; set; }

    /// <summary>Level of the heading, so that the page's outline has no holes.</summary>
    public int Level { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "section";
        var more = output.Attributes["class"]?.Value.ToString();
        string?[] css = ["n-card", Phase is null ? null : $"n-card--phase {PhaseLine.Css(Phase)}", Href is null ? null : "n-card--link", more];
        output.Attributes.SetAttribute("class", string.Join(' ', css.OfType<string>()));
        if (Title is not null)
        {
            var heading = Markup.Tag($"h{Level}", "n-card-title", Href is null ? Title : null);
            if (Href is not null) heading.Holding(Markup.Tag("a", null, Title).With("href", Href));
            output.Content.AppendHtml(heading);
        }
        output.Content.AppendHtml(content);
    }
}
