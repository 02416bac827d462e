using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>A review that the person has asked for: held as any review, or answered with why it is clearly unnecessary (T-06).</summary>
public sealed partial class CaseModel
{
    [BindProperty] public string? NotHeldWhy { get; set; }

    public async Task<IActionResult> OnPostDeclineAsync()
    {
        if (!MayLead) return Forbid();
        if (Stops(SupportAct.Review) is { } stop) return stop;
        if (Support.ReviewAskedOn is null) return Tell();
        if (!Words(NotHeldWhy, nameof(NotHeldWhy))) return Again();
        Support.DeclineReview(NotHeldWhy!, this.Actor, clock.Now);
        return await Save("declined");
    }
}
