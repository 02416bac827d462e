using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Rules;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Supports;

/// <summary>Reads what was typed in a calculator, "2 500,50" as well as "2500.5". What cannot be read is told at its field, with what to
/// write instead ("Supports.ask-…"), and stays in the form.</summary>
internal sealed class Answers(PageModel page, Texts texts)
{
    private const int LongestEcho = 40;

    public bool AreClear => page.ModelState.IsValid;

    public DateOnly? Day(string field, string? typed, DateOnly from, DateOnly to)
    {
        if (Typed.Text(typed) is null) return Ask<DateOnly>(field, null);
        if (Cell.Of(typed!).Date(out var problem) is not { } day || problem is not null) return Ask<DateOnly>(field, typed);
        if (day < from || day > to) return Outside<DateOnly>(field, typed!, DateWords.Day(from, Culture), DateWords.Day(to, Culture));
        return day;
    }

    public decimal? Number(string field, string? typed, decimal least, decimal most, bool needed = true)
    {
        if (Typed.Text(typed) is null) return needed ? Ask<decimal>(field, null) : null;
        // Three decimals are a thousand in disguise: "2,500" is 2 500 for some and 2.5 for others.
        if (Cell.Of(typed!).Number(out _) is not { } number || number.Scale > 2) return Ask<decimal>(field, typed);
        return number < least || number > most ? Outside<decimal>(field, typed!, EuroWords.Of(least), EuroWords.Of(most)) : number;
    }

    public int? Whole(string field, string? typed, int least, int most, bool needed = true)
    {
        if (Number(field, typed, least, most, needed) is not { } number) return null;
        return number == decimal.Truncate(number) ? (int)number : Ask<int>(field, typed);
    }

    public Euros? Money(string field, string? typed, decimal least, decimal most, bool needed = true) =>
        Number(field, typed, least, most, needed) is { } amount ? Euros.From(amount) : null;

    /// <summary>Says what to do about a field; nothing is more than what already stands there.</summary>
    public void Wrong(string field, string words)
    {
        if (page.ModelState[field]?.Errors.Count is null or 0) page.ModelState.AddModelError(field, words);
    }

    private T? Ask<T>(string field, string? typed) where T : struct
    {
        var ask = texts[$"Supports.ask-{field}"];
        Wrong(field, typed is null ? ask : $"{texts["Supports.unread", Echo(typed)]} {ask}");
        return null;
    }

    private T? Outside<T>(string field, string typed, string from, string to) where T : struct
    {
        Wrong(field, $"{texts["Supports.outside", Echo(typed), from, to]}");
        return null;
    }

    private static System.Globalization.CultureInfo Culture => Languages.Culture(Languages.Current);

    private static string Echo(string typed) => typed.Length > LongestEcho ? typed[..LongestEcho] + "…" : typed;
}
