namespace Nivel.Web.Modules.Desk;

/// <summary>A ready way to look at the own people. The first nine have their place as their key.</summary>
/// <param name="Code">Text "Clients.filter-…" and, for an empty list, "Clients.empty-…".</param>
/// <param name="Kind">Heading under which it stands: text "Clients.filters-…".</param>
/// <param name="Mark">Whom it takes.</param>
public sealed record DeskFilter(string Code, string Kind, DeskMark Mark)
{
    public static readonly IReadOnlyList<DeskFilter> All =
    [
        new("all", "people", DeskMark.Open),
        new("today", "people", DeskMark.Today),
        new("new", "people", DeskMark.New),
        new("due", "days", DeskMark.Due),
        new("by-law", "days", DeskMark.ByLaw),
        new("step-overdue", "days", DeskMark.StepOverdue),
        new("for-me", "waiting", DeskMark.ForMe),
        new("for-person", "waiting", DeskMark.ForPerson),
        new("for-others", "waiting", DeskMark.ForOthers),
        new("messages", "waiting", DeskMark.Message),
        new("referral-due", "waiting", DeskMark.ReferralDue),
        new("cover", "people", DeskMark.Cover),
        new("law-soon", "days", DeskMark.LawSoon),
        new("phase-review", "days", DeskMark.PhaseReview),
        new("plan-review", "days", DeskMark.PlanReview),
        new("follow-up", "days", DeskMark.FollowUp),
        new("placement-ending", "days", DeskMark.PlacementEnding),
        new("support-plan", "days", DeskMark.SupportPlan),
        new("support-review", "days", DeskMark.SupportReview),
        new("support-meeting", "days", DeskMark.SupportMeeting),
        new("young", "days", DeskMark.Young),
        new("days-ahead", "days", DeskMark.DaysAhead),
        new("no-plan", "missing", DeskMark.NoPlan),
        new("no-step", "missing", DeskMark.NoStep),
        new("stuck", "missing", DeskMark.Stuck),
        new("closed", "missing", DeskMark.Closed),
    ];

    public static DeskFilter Find(string? code) => All.FirstOrDefault(f => f.Code == code) ?? All[0];
}
