using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Supports;

/// <summary>Days in a form that is sent by its address.</summary>
internal static class Dates
{
    /// <summary>The browser's own date control shows only the ISO form; what cannot be read stays as it was typed, in a text field.</summary>
    public static string Type(PageModel page, string field) => page.ModelState[field]?.Errors.Count > 0 ? "text" : "date";

    /// <summary>A day that was written "12.3.2026" in an address, in the form that the date control shows; what is no day, or is refused, stays.</summary>
    public static string? Shown(PageModel page, string field, string? typed) =>
        Cell.Of(typed ?? "").Date(out _) is { } day && page.ModelState[field]?.Errors.Count is null or 0 ? Set(page, field, day.ToString("O", CultureInfo.InvariantCulture)) : typed;

    /// <summary>Puts a value in a field in place of what the address had.</summary>
    public static string Set(PageModel page, string field, string value)
    {
        page.ModelState.SetModelValue(field, value, value);
        return value;
    }
}
