using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>Agreements: written, changed, and looked at again.</summary>
public sealed partial class OrganisationModel
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public DateOnly? StartsOn { get; set; }
    [BindProperty] public DateOnly? EndsOn { get; set; }
    [BindProperty] public DateOnly? ReviewOn { get; set; }

    /// <summary>The next review day, when one has been held.</summary>
    [BindProperty] public DateOnly? NextOn { get; set; }

    public async Task<IActionResult> OnPostAgreementAsync(OrganisationId id)
    {
        if (!await LoadToWrite(id)) return NotFound();
        this.Reword(texts);
        JudgeAgreement();
        if (!ModelState.IsValid) return Page();
        var agreement = Agreements.FirstOrDefault(a => a.Id == Agreed);
        if (agreement is not null && IsOvertaken(agreement, $"{agreement.Title} · {agreement.StartsOn:d.M.yyyy} – {agreement.EndsOn:d.M.yyyy} · {agreement.ReviewOn:d.M.yyyy} · {agreement.Words}")) return Page();
        if (agreement is null) db.Add(agreement = new Agreement(Organisation));
        agreement.Write(Title!.Trim(), Typed.Text(Words), StartsOn!.Value, EndsOn, ReviewOn!.Value);
        return await Saved(id, "agreement");
    }

    public async Task<IActionResult> OnPostReviewedAsync(OrganisationId id)
    {
        if (!await LoadToWrite(id) || Agreements.FirstOrDefault(a => a.Id == Agreed) is not { } agreement) return NotFound();
        this.Reword(texts);
        if (NextOn is null || NextOn <= Today) this.Wrong(nameof(NextOn), texts["Network.wrong-next"]);
        if (!ModelState.IsValid || IsOvertaken(agreement, $"{agreement.Title} · {agreement.ReviewOn:d.M.yyyy}")) { Fill(agreement); return Page(); }
        agreement.Review(Today, NextOn!.Value);
        return await Saved(id, "reviewed");
    }

    private void Fill(Agreement agreement) =>
        (Title, Words, StartsOn, EndsOn, ReviewOn, Seen) = (agreement.Title, agreement.Words, agreement.StartsOn, agreement.EndsOn, agreement.ReviewOn, agreement.Version);

    private void JudgeAgreement()
    {
        if (Typed.Text(Title) is not { Length: <= Agreement.LongestTitle }) this.Wrong(nameof(Title), texts["Network.wrong-title", Agreement.LongestTitle]);
        if (Typed.Text(Words)?.Length > Agreement.LongestWords) this.Wrong(nameof(Words), texts["Network.wrong-long", Agreement.LongestWords]);
        if (StartsOn is null) this.Wrong(nameof(StartsOn), texts["Network.wrong-day"]);
        if (ReviewOn is null) this.Wrong(nameof(ReviewOn), texts["Network.wrong-day"]);
        if (EndsOn < StartsOn) this.Wrong(nameof(EndsOn), texts["Network.wrong-end"]);
    }
}
