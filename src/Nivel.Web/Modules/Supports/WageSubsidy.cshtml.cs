using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nivel.Rules;
using Nivel.Rules.Subsidies;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Supports;

/// <summary>Wage subsidy calculator (palkkatukilaskuri) for an employer and an adviser who shows it: the facts stand in the address and nowhere else.</summary>
[ForAnyone]
public sealed partial class WageSubsidyModel(Texts texts, TimeProvider clock) : PageModel
{
    public const string Route = "/supports/wage-subsidy";

    /// <summary>What each ground gives; null until the facts are told and clear.</summary>
    public SubsidyResult? Result { get; private set; }

    public IEnumerable<SelectListItem> Employers => Enum.GetValues<EmployerKind>().Select(kind => new SelectListItem(texts[$"Supports.employer-{kind}"], $"{kind}"));
    public IEnumerable<SelectListItem> Qualifications => Enum.GetValues<YesNo>().Select(answer => new SelectListItem(texts[$"Supports.answer-{answer}"], $"{answer}"));
    public IEnumerable<SelectListItem> Lastings => Enum.GetValues<Lasting>().Select(lasting => new SelectListItem(texts[$"Supports.lasting-{lasting}"], $"{lasting}"));

    public void OnGet()
    {
        var isAsked = Request.Query.ContainsKey(nameof(Wage));
        Day ??= Dates.Set(this, nameof(Day), $"{clock.Today:O}");
        Full ??= Dates.Set(this, nameof(Full), EuroWords.Of(37.5m));
        if (!isAsked) Hours ??= Dates.Set(this, nameof(Hours), EuroWords.Of(37.5m));
        // A link with some facts fills in the form and asks nothing yet.
        if (!isAsked) { ShowDates(); ModelState.Clear(); return; }
        var answers = new Answers(this, texts);
        var on = answers.Day(nameof(Day), Day, FirstDay, clock.Today.AddYears(2));
        var (person, job) = (ReadPerson(answers), ReadJob(answers));
        ShowDates();
        if (on is not { } day || person is null || job is null || !answers.AreClear) return;
        Result = new SubsidyResult(person, new SubsidisingEmployer(Employer, Business), job, day);
    }

    private void ShowDates() =>
        (Day, Starts) = (Dates.Shown(this, nameof(Day), Day), Dates.Shown(this, nameof(Starts), Starts));
}
