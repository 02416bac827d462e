using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>What was typed, and what is wrong with it in the reader's own words; the typed text itself stays in the form.</summary>
public static class Typed
{
    extension(PageModel page)
    {
        /// <summary>Says what to do about a field in place of whatever was said of it before.</summary>
        public void Wrong(string field, string words)
        {
            page.ModelState[field]?.Errors.Clear();
            page.ModelState.AddModelError(field, words);
        }

        /// <summary>The framework words its refusals in English only: each becomes a sentence of the house.</summary>
        public void Reword(Texts texts)
        {
            foreach (var (_, entry) in page.ModelState.Where(e => e.Value?.ValidationState == ModelValidationState.Invalid).ToList())
            {
                entry!.Errors.Clear();
                entry.Errors.Add(texts["Clients.not-understood"]);
            }
        }
    }

    /// <summary>Trimmed, and null when nothing is left.</summary>
    public static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
