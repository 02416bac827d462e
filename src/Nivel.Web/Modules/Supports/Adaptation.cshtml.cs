using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nivel.Rules;
using Nivel.Rules.Subsidies;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Supports;

public enum AdaptationOf { Tools, Help }

/// <summary>What an employer gets for adapting the work (työolosuhteiden järjestelytuki): tools and changes, or a co-worker's help.</summary>
[ForAnyone]
public sealed class AdaptationModel(Texts texts, TimeProvider clock) : PageModel
{
    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    [BindProperty(SupportsGet = true)] public AdaptationOf Of { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty(SupportsGet = true)] public string? Cost { get; set; }
    [BindProperty(SupportsGet = true)] public string? HelpHours { get; set; }
    [BindProperty(SupportsGet = true)] public string? HelpMonths { get; set; }

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<AdaptationOf>().Select(of => new SelectListItem(texts[$"Supports.adaptation-{of}"], $"{of}"));

    /// <summary>Euros for tools, or euros a month for help.</summary>
    public Worked<Euros>? Result { get; private set; }
    public Worked<int>? MonthsPaid { get; private set; }
    public Worked<LastDay>? ApplyBy { get; private set; }

    public void OnGet()
    {
        if (!Request.Query.ContainsKey(nameof(Done))) { Done = Dates.Set(this, nameof(Done), $"{clock.Today:O}"); ModelState.Clear(); return; }
        var answers = new Answers(this, texts);
        var done = answers.Day(nameof(Done), Done, FirstDay, clock.Today.AddYears(2));
        var isTools = Of == AdaptationOf.Tools;
        var cost = isTools ? answers.Money(nameof(Cost), Cost, 1, 1_000_000) : null;
        var hours = isTools ? null : answers.Number(nameof(HelpHours), HelpHours, 1, 200);
        var months = isTools ? null : answers.Whole(nameof(HelpMonths), HelpMonths, 1, 120);
        Done = Dates.Shown(this, nameof(Done), Done);
        if (done is not { } on || !answers.AreClear) return;
        Result = isTools ? WorkAdaptation.ForTools(cost!.Value, on) : WorkAdaptation.ForHelp(hours!.Value, on);
        MonthsPaid = isTools ? null : WorkAdaptation.MonthsOfHelp(months!.Value, on);
        ApplyBy = isTools ? WorkAdaptation.ApplyForToolsBy(on) : WorkAdaptation.ApplyForHelpBy(on);
    }
}
