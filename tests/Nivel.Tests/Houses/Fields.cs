using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Nivel.Tests.Houses;

/// <summary>What a browser would send of a form.</summary>
internal static class Fields
{
    public static List<(string Name, string Value)> Of(IHtmlFormElement form)
    {
        var fields = new List<(string, string)>();
        foreach (var element in form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled")))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when box.IsChecked: fields.Add((name, box.GetAttribute("value") ?? "on")); break;
                case IHtmlInputElement { Type: not ("checkbox" or "radio" or "submit" or "file" or "button") } input: fields.Add((name, input.Value)); break;
                case IHtmlTextAreaElement area: fields.Add((name, area.Value)); break;
                case IHtmlSelectElement select: fields.AddRange(select.SelectedOptions.Select(o => (name, o.Value))); break;
            }
        }

        return fields;
    }

    /// <summary>Sets a field that a person could set: it must be in the form (or be the button that is pressed).</summary>
    public static void Set(IHtmlFormElement form, List<(string Name, string Value)> fields, string name, IEnumerable<string> values)
    {
        // Buttons outside the form may belong to it; a hidden field of the framework may be replaced on purpose.
        if (!form.Elements.Concat(form.QuerySelectorAll("button")).Any(e => e.GetAttribute("name") == name))
            throw new InvalidOperationException($"The form has no field '{name}'; it has {string.Join(", ", form.Elements.Select(e => e.GetAttribute("name")).Distinct())}");
        fields.RemoveAll(f => f.Name == name);
        fields.AddRange(values.Select(v => (name, v)));
    }

    public static HttpContent Content(IHtmlFormElement form, List<(string Name, string Value)> fields)
    {
        if (form.Enctype != "multipart/form-data") return new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (value.StartsWith("file:", StringComparison.Ordinal)) parts.Add(new ByteArrayContent(File.ReadAllBytes(value[5..])), name, Path.GetFileName(value[5..]));
            else parts.Add(new StringContent(value), name);
        }

        return parts;
    }
}
