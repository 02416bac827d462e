using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>What the coach does with a place: writes down a view, asks the employer, agrees the next step.</summary>
public sealed partial class PlaceModel
{
    public async Task<IActionResult> OnPostAssessAsync(PlacementId id, Assessor? by, AssessForm form)
    {
        if (!await Load(id)) return NotFound();
        (By, Form) = (by, form);
        ModelState.Clear();
        if (by is not { } assessor || !Missing.Contains(assessor)) ModelState.AddModelError(nameof(By), texts["Referrals.answer-assess-by"]);
        foreach (var (field, code) in form.Problems()) ModelState.AddModelError(field, texts[$"Employers.assess-{code}", Assessment.LongestWords]);
        if (!ModelState.IsValid) return Page();
        if (await desk.Take(Stay, by!.Value, form, this.Actor)) return Redirect($"/employers/placements/{id}?done=assessed");
        ModelState.AddModelError(nameof(By), texts["Employers.assess-first"]);
        return await Load(id) ? Page() : NotFound();
    }

    /// <summary>Asked twice on a day is asked once: a second mail would only teach the employer not to read them.</summary>
    public async Task<IActionResult> OnPostAskAsync(PlacementId id, string? email)
    {
        if (!await Load(id)) return NotFound();
        Email = Typed.Text(email);
        ModelState.Clear();
        if (Email is not { Length: <= 254 } to || !to.Contains('@', StringComparison.Ordinal)) { ModelState.AddModelError(nameof(Email), texts["Employers.email-wrong"]); return Page(); }
        if (!MayAsk) { ModelState.AddModelError(nameof(Email), texts["Employers.assess-first"]); return Page(); }
        if (Views.Asked?.AskedAt.InFinland().Day == clock.Today) { ModelState.AddModelError(nameof(Email), texts["Employers.assess-asked-today"]); return Page(); }
        mails.Ask(db, [(Stay, AnswerBy)], to, this.Actor, clock.Now);
        await db.SaveChangesAsync();
        return Redirect($"/employers/placements/{id}?done=asked");
    }

    public async Task<IActionResult> OnPostNextAsync(PlacementId id, string? next, int seen)
    {
        if (!await Load(id)) return NotFound();
        var theirs = Placement.NextStep;
        Next = next;
        ModelState.Clear();
        if ((next?.Trim().Length ?? 0) is < 3 or > Placement.LongestNext) { ModelState.AddModelError(nameof(Next), texts["Referrals.answer-next-only"]); return Page(); }
        if (seen != Placement.Version) { ModelState.AddModelError(nameof(Next), texts["Employers.next-changed", theirs ?? "–"]); return Page(); }
        Placement.AgreeNext(next!.Trim(), this.Actor, clock.Now);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (!await Load(id)) return NotFound();
            ModelState.AddModelError(nameof(Next), texts["Employers.next-changed", Placement.NextStep ?? "–"]);
            Next = next;
            return Page();
        }

        return Redirect($"/employers/placements/{id}?done=next");
    }
}
