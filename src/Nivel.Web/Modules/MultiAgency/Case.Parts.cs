using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>What each party brings of its own: its answer, steps of the plan and, apart, what is necessary of health.</summary>
public sealed partial class CaseModel
{
    [BindProperty] public string? Needed { get; set; }
    [BindProperty] public string? PartyWords { get; set; }
    [BindProperty] public string? StepText { get; set; }
    [BindProperty] public string? StepParty { get; set; }
    [BindProperty] public DateOnly? StepBy { get; set; }
    [BindProperty] public string? Health { get; set; }

    private bool TakesSteps => Support.State is SupportState.Planning or SupportState.Supported;
    public bool SeesHealth => Case.ShowsHealthTo(this.Actor);
    public bool MayPlan => TakesSteps && (IsCoach || Mine is not null);

    public async Task<IActionResult> OnPostAnswerAsync()
    {
        if (Mine is not { } mine) return Forbid();
        if (Support.State != SupportState.Assessing || PartyVersion != mine.Version) return Tell();
        if (Needed is not ("yes" or "no")) this.Wrong(nameof(Needed), texts["MultiAgency.answer-missing"]);
        Words(PartyWords, nameof(PartyWords));
        if (!ModelState.IsValid) return Again();
        mine.Answer(Needed == "yes", PartyWords!, this.Actor, clock.Now);
        return await Save("answered");
    }

    public async Task<IActionResult> OnPostStepAsync()
    {
        if (!MayPlan) return Forbid();
        if (Typed.Text(StepText) is not { Length: <= SupportStep.LongestText }) this.Wrong(nameof(StepText), texts["MultiAgency.words-missing", SupportStep.LongestText]);
        if (!Enum.TryParse<SupportSides>(StepParty, out var side) || !Enum.IsDefined(side) || side == SupportSides.None) this.Wrong(nameof(StepParty), texts["MultiAgency.who-missing"]);
        if (StepBy is null || StepBy < Today) this.Wrong(nameof(StepBy), texts["MultiAgency.day-ahead"]);
        if (!ModelState.IsValid) return Again();
        db.SupportSteps.Add(new SupportStep(Support, StepText!, side, StepBy!.Value));
        return await Save("step");
    }

    public async Task<IActionResult> OnPostFinishStepAsync(SupportStepId step)
    {
        if (!MayPlan) return Forbid();
        if (Case.Steps.FirstOrDefault(s => s.Id == step) is not { } found) return NotFound();
        found.Finish(Today);
        return await Save("finished");
    }

    public async Task<IActionResult> OnPostHealthAsync()
    {
        if (!Case.ShowsHealthTo(this.Actor)) return Forbid();
        if (!Words(Health, nameof(Health))) return Again();
        db.SupportHealths.Add(new SupportHealth(Support, Health!, this.Actor.UserId, clock.Now));
        return await Save("health");
    }
}
