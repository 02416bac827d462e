using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nivel.Web.Modules.Shared;

/// <summary>A day or an instant in the reader's language, with the exact value for machines.</summary>
[HtmlTargetElement("n-date", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper : TagHelper
{
    /// <summary>A <see cref="DateOnly"/> or a <see cref="DateTimeOffset"/>; nothing is shown for null.</summary>
    public object? Value { get; set; }
    public bool Weekday { get; set; }
    public bool Year { get; set; } = true;

    /// <summary>Leaves the clock time out of an instant.</summary>
    public bool DayOnly { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        var language = CultureInfo.CurrentUICulture;
        switch (Value)
        {
            case DateOnly day: Show(output, day.ToString("O", CultureInfo.InvariantCulture), DateWords.Day(day, language, Weekday, Year)); break;
            case DateTimeOffset at: ShowInstant(output, DateWords.InFinland(at), language); break;
            case null: output.SuppressOutput(); break;
            default: throw new ArgumentException($"n-date shows a DateOnly or a DateTimeOffset, not {Value.GetType().Name}.");
        }
    }

    private void ShowInstant(TagHelperOutput output, DateTimeOffset at, CultureInfo language)
    {
        var day = DateWords.Day(DateOnly.FromDateTime(at.DateTime), language, Weekday, Year);
        var words = DayOnly ? day : $"{day} {DateWords.Time(TimeOnly.FromDateTime(at.DateTime), language)}";
        Show(output, at.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture), words);
    }

    private static void Show(TagHelperOutput output, string machine, string words)
    {
        output.Attributes.SetAttribute("datetime", machine);
        output.Content.SetContent(words);
    }
}
