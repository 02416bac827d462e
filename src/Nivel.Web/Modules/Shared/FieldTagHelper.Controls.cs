using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nivel.Web.Modules.Shared;

/// <summary>The control that fits the answer.</summary>
public sealed partial class FieldTagHelper
{
    private string Kind()
    {
        if (Type is not null) return Type;
        if (Items is not null) return "select";
        if (Rows is not null) return "textarea";
        var type = For.ModelExplorer.Metadata.UnderlyingOrModelType;
        return type == typeof(bool) ? "checkbox"
            : type == typeof(DateOnly) ? "date"
            : type == typeof(TimeOnly) ? "time"
            : type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double) ? "number"
            : "text";
    }

    private TagBuilder Control(string kind) => Unvalidated(Made(kind));

    /// <summary>The server answers in the reader's language; the framework's marks for script validation would carry English.</summary>
    private static TagBuilder Unvalidated(TagBuilder control)
    {
        foreach (var name in control.Attributes.Keys.Where(name => name.StartsWith("data-val", StringComparison.Ordinal)).ToArray())
            control.Attributes.Remove(name);
        return control;
    }

    private TagBuilder Made(string kind) => kind switch
    {
        "select" => generator.GenerateSelect(ViewContext, For.ModelExplorer, null, For.Name, Items ?? [], Several(), Attributes(kind)),
        "textarea" => generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows ?? 4, 40, Attributes(kind)),
        "password" => generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, null, Attributes(kind)),
        _ => generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, Format(kind), Attributes(kind)),
    };

    private bool Several() => For.ModelExplorer.ModelType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(For.ModelExplorer.ModelType);

    /// <summary>The browser's own date and time controls read only the ISO forms, whatever the language of the page.</summary>
    private static string? Format(string kind) => kind switch
    {
        "date" => "{0:yyyy-MM-dd}",
        "time" => "{0:HH\\:mm}",
        "datetime-local" => "{0:yyyy-MM-ddTHH\\:mm}",
        _ => null,
    };

    /// <summary>Numbers are typed in a text field: a wheel that turns an amount by accident and a refused decimal comma are
    /// the two best known faults of the browser's number field.</summary>
    private Dictionary<string, object?> Attributes(string kind)
    {
        var known = new Dictionary<string, object?> { ["class"] = Css(kind) };
        void Add(string name, string? value) { if (value is not null) known[name] = value; }
        Add("type", kind switch { "select" or "textarea" => null, "number" => "text", _ => kind });
        Add("inputmode", Inputmode ?? (kind == "number" ? "decimal" : null));
        Add("autocomplete", Autocomplete);
        Add("data-key", Key);
        Add("aria-describedby", Described());
        Add("aria-invalid", Error is null ? null : "true");
        return known;
    }

    private string Css(string kind)
    {
        var width = Width ?? (kind is "number" or "date" ? kind : kind == "time" ? "number" : null);
        return width is null ? "n-input" : $"n-input n-input--{width}";
    }

    private TagBuilder Radios()
    {
        var list = Markup.Tag("div", "n-choices");
        foreach (var (item, index) in (Items ?? []).Select((item, index) => (item, index)))
        {
            var id = index == 0 ? Id : $"{Id}-{index}";
            var input = generator.GenerateRadioButton(ViewContext, For.ModelExplorer, For.Name, item.Value, null, new { @class = "ds-input", id });
            input.With("aria-invalid", Error is null ? null : "true");
            list.Holding(Markup.Tag("label", "n-check").With("for", id).Holding(Unvalidated(input), Markup.Tag("span", null, item.Text)));
        }
        return list;
    }

    private void Check(TagHelperOutput output)
    {
        // An address may hold what is no truth value. The generator would throw on it; the message at the field has told it already.
        if (State is { AttemptedValue: { } typed } && !bool.TryParse(typed.Split(',')[0], out _)) ViewContext.ModelState.SetModelValue(Name, false, "false");
        var input = generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, null, new { @class = "ds-input" });
        input.With("aria-describedby", Described()).With("aria-invalid", Error is null ? null : "true");
        AppendError(output);
        output.Content.AppendHtml(Markup.Tag("label", "n-check").With("for", Id).Holding(Unvalidated(input), Markup.Tag("span", null, t[LabelKey])));
        AppendHint(output);
        IHtmlContent? unticked = generator.GenerateHiddenForCheckbox(ViewContext, For.ModelExplorer, For.Name);
        if (unticked is not null) output.Content.AppendHtml(unticked);
    }
}
