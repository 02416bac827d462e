using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Rules;
using Nivel.Rules.Subsidies;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Supports;

/// <summary>What a start-up grant (starttiraha) would be by its first and last day.</summary>
[ForAnyone]
public sealed class StartupGrantModel(Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>The daily amount is known from this day.</summary>
    private static readonly DateOnly FirstDay = new(2023, 1, 1);

    [BindProperty(SupportsGet = true)] public string? Starts { get; set; }
    [BindProperty(SupportsGet = true)] public string? Ends { get; set; }
    [BindProperty(SupportsGet = true)] public string? Daily { get; set; }

    public Worked<Euros>? Result { get; private set; }

    /// <summary>The last day that is paid when the law cuts the period short; null when it does not.</summary>
    public DateOnly? CutTo { get; private set; }

    public void OnGet()
    {
        if (!Request.Query.ContainsKey(nameof(Ends))) { ModelState.Clear(); return; }
        var answers = new Answers(this, texts);
        var (starts, ends) = (answers.Day(nameof(Starts), Starts, FirstDay, clock.Today.AddYears(2)), answers.Day(nameof(Ends), Ends, FirstDay, clock.Today.AddYears(4)));
        var daily = answers.Money(nameof(Daily), Daily, 1, 500, needed: false);
        if (ends < starts) answers.Wrong(nameof(Ends), texts["Supports.ends-before"]);
        (Starts, Ends) = (Dates.Shown(this, nameof(Starts), Starts), Dates.Shown(this, nameof(Ends), Ends));
        if (starts is not { } first || ends is not { } last || !answers.AreClear) return;
        var period = Days.Of(first, last);
        if (daily is null && !StartupGrant.KnowsDailyAmount(period)) { answers.Wrong(nameof(Daily), texts["Supports.daily-not-known"]); return; }
        Result = StartupGrant.Of(period, daily);
        CutTo = Result.Steps.FirstOrDefault(step => step.Term == "cut-to") is { } cut ? DateOnly.ParseExact(cut.Value, "yyyy-MM-dd") : null;
    }
}
