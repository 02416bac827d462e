using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nivel.Rules;
using Nivel.Rules.Subsidies;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Supports;

public enum TripTo { Interview, Service }

/// <summary>What is paid of a trip to a job interview or a service, and until when to apply.</summary>
[ForAnyone]
public sealed class InterviewTravelModel(Texts texts, TimeProvider clock) : PageModel
{
    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    [BindProperty(SupportsGet = true)] public TripTo To { get; set; }
    [BindProperty(SupportsGet = true)] public string? Km { get; set; }
    [BindProperty(SupportsGet = true)] public string? Ended { get; set; }
    [BindProperty(SupportsGet = true)] public string? Nights { get; set; }
    [BindProperty(SupportsGet = true)] public string? Lodging { get; set; }
    [BindProperty(SupportsGet = true)] public string? JobDays { get; set; }
    [BindProperty(SupportsGet = true)] public string? JobHours { get; set; }

    public IEnumerable<SelectListItem> Tos => Enum.GetValues<TripTo>().Select(to => new SelectListItem(texts[$"Supports.trip-{to}"], $"{to}"));

    public Worked<(Euros Travel, Euros Lodging)>? Result { get; private set; }
    public Worked<LastDay>? ApplyBy { get; private set; }

    /// <summary>True when nothing is paid because the job would be too short or its hours too few.</summary>
    public bool IsTooSmallAJob => Result?.Steps.Any(step => step.Term == "job-at-least") == true;

    public void OnGet()
    {
        if (!Request.Query.ContainsKey(nameof(Km))) { ModelState.Clear(); return; }
        var answers = new Answers(this, texts);
        var (km, ended) = (answers.Number(nameof(Km), Km, 0, 5000), answers.Day(nameof(Ended), Ended, FirstDay, clock.Today.AddYears(1)));
        var (nights, lodging) = (answers.Whole(nameof(Nights), Nights, 0, 30, needed: false), answers.Money(nameof(Lodging), Lodging, 0, 10_000, needed: false));
        var (days, hours) = (answers.Whole(nameof(JobDays), JobDays, 1, 10_000, needed: false), answers.Number(nameof(JobHours), JobHours, 1, 60, needed: To == TripTo.Interview));
        Ended = Dates.Shown(this, nameof(Ended), Ended);
        if (km is not { } kilometres || ended is not { } on || !answers.AreClear) return;
        var trip = new InterviewTrip(kilometres, on) { Nights = nights ?? 0, Lodging = lodging ?? Euros.Zero };
        if (To == TripTo.Interview) trip = trip with { JobDays = days, WeeklyHours = hours };
        (Result, ApplyBy) = (InterviewTravel.Of(trip), InterviewTravel.ApplyBy(on));
    }
}
