using Nivel.Rules.Activation;
using Nivel.Rules.MunicipalFunding;
using Nivel.Web.Modules.Clients;

namespace Nivel.Web.Modules.Desk;

/// <summary>What there is to see of one person on the desk; each ready filter asks for one of them.</summary>
[Flags]
public enum DeskMark
{
    None = 0, Open = 1, Closed = 1 << 1, Due = 1 << 2, ByLaw = 1 << 3, StepOverdue = 1 << 4, PhaseReview = 1 << 5, FollowUp = 1 << 6, PlacementEnding = 1 << 7, Young = 1 << 8,
    DaysAhead = 1 << 9, ForMe = 1 << 10, ForPerson = 1 << 11, ForOthers = 1 << 12, NoPlan = 1 << 13, NoStep = 1 << 14, Stuck = 1 << 15, New = 1 << 16, Today = 1 << 17, Message = 1 << 18,
    SupportPlan = 1 << 19, SupportReview = 1 << 20, SupportMeeting = 1 << 21, LawSoon = 1 << 22, ReferralDue = 1 << 23, PlanReview = 1 << 24, Cover = 1 << 25,
}

/// <summary>Marks a person from what is known. Knows no clock and no database.</summary>
public static class DeskMarks
{
    /// <summary>Longer than this without contact is called stuck.</summary>
    public const int StuckAfterDays = 30;

    /// <summary>Progress is gone through every two months, as in the job coaching of Suunto.</summary>
    public const int ReviewEveryMonths = 2;

    /// <summary>So many days ahead an end, a follow-up or a guarantee is told.</summary>
    public const int AheadDays = 30;

    /// <summary>So many paid days ahead a dearer class is told: about two months.</summary>
    public const int PaidDaysAhead = 43;

    /// <summary>So many days ahead an interview of law is told: there is time to send an invitation.</summary>
    public const int LawAheadDays = 14;

    /// <summary>So many days ahead the review of an activation, integration or joint plan is told.</summary>
    public const int PlanAheadDays = 14;

    private const int NewForDays = 14;

    public static DeskMark Of(DeskRow row, DeskThings of, DateOnly today)
    {
        if (row.EndedOn is not null) return DeskMark.Closed | Ends(of.Places[row.Id], today);
        var open = of.Open[row.Id].ToList();
        return DeskMark.Open | If(row.IsCover, DeskMark.Cover) | Ends(of.Places[row.Id], today) | Steps(row, open, today) | Time(row, of.Served.Contains(row.Id), today) | Waits(row, of) | Joint(row, of.Support)
            | If(row.NextActOn <= today.AddDays(7), DeskMark.Due) | Law(row, today) | If(of.Plans[row.Id].Any(p => p.ReviewBy() <= today.AddDays(PlanAheadDays)), DeskMark.PlanReview);
    }

    /// <summary>Asked of the act of law itself: a step or a task that is late since longer does not hide it.</summary>
    private static DeskMark Law(DeskRow row, DateOnly today) =>
        If(row.LawActOn < today, DeskMark.ByLaw) | If(row.LawActOn >= today && row.LawActOn <= today.AddDays(LawAheadDays), DeskMark.LawSoon);

    private static DeskMark Waits(DeskRow row, DeskThings of) =>
        If(of.ForMe.Contains(row.Id), DeskMark.ForMe) | If(of.ForPerson.Contains(row.Id), DeskMark.ForPerson) | If(of.ForOthers.Contains(row.Id), DeskMark.ForOthers) | If(of.MeetToday.Contains(row.Id), DeskMark.Today)
        | If(of.ReferralDue.Contains(row.Id), DeskMark.ReferralDue) | If(of.Messages.Contains(row.Id), DeskMark.Message);

    /// <summary>The statutory days of multi-agency support (T-05, T-06) two weeks ahead, and its meetings of today and tomorrow or not yet minuted.</summary>
    private static DeskMark Joint(DeskRow row, DeskSupport of) =>
        If(of.Plan.Contains(row.Id), DeskMark.SupportPlan) | If(of.Review.Contains(row.Id), DeskMark.SupportReview) | If(of.Meeting.Contains(row.Id), DeskMark.SupportMeeting);

    private static DeskMark Steps(DeskRow row, IReadOnlyCollection<OpenThing> open, DateOnly today) =>
        If(open.Any(o => o.DueOn < today), DeskMark.StepOverdue) | If(open.Any(o => o.IsPersons && o.DueOn >= today), DeskMark.ForPerson)
        | If(open.Count == 0 && row.NextAct != "appointment", DeskMark.NoStep) | If(!row.HasPlan, DeskMark.NoPlan);

    private static DeskMark Time(DeskRow row, bool isServed, DateOnly today) =>
        If((row.LastContactOn ?? row.RegisteredOn) < today.AddDays(-StuckAfterDays), DeskMark.Stuck)
        | If(row.MineSince >= today.AddDays(-NewForDays) && (row.LastContactOn is null || row.LastContactOn < row.MineSince), DeskMark.New)
        | If(Later(row.PhaseSince, row.PhaseReviewedOn) <= today.AddMonths(-ReviewEveryMonths), DeskMark.PhaseReview)
        | If(!isServed && GuaranteedBy(row) <= today.AddDays(AheadDays), DeskMark.Young) | If(IsStepAhead(row, today), DeskMark.DaysAhead);

    private static DeskMark Ends(IEnumerable<DeskPlace> places, DateOnly today) => places.Aggregate(DeskMark.None, (marks, p) => marks
        | If(p.EndsOn >= today && p.EndsOn <= today.AddDays(AheadDays), DeskMark.PlacementEnding) | If(!p.IsFollowedUp && p.FollowUpOn <= today.AddDays(7), DeskMark.FollowUp));

    /// <summary>The youth guarantee; of a graduation nothing is known, so those of 25 to 29 are not told.</summary>
    private static DateOnly? GuaranteedBy(DeskRow row) =>
        row.RegisteredOn is { Year: >= 2013 } on ? YouthGuarantee.OfferBy(on.Year - row.BornOn.Year - (on < row.BornOn.AddYears(on.Year - row.BornOn.Year) ? 1 : 0), null, on).Answer : null;

    private static bool IsStepAhead(DeskRow row, DateOnly today)
    {
        if (row is not { BenefitDays: { } days, BenefitsAsOf: { } asOf } || today.Year < 2025) return false;
        var counter = days + PaymentDays.Since(asOf, today);
        return ShareForecast.ClassesOn(today).Any(c => c.UpToDay >= counter && c.UpToDay - counter < PaidDaysAhead && c.UpToDay < int.MaxValue);
    }

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;

    private static DeskMark If(bool isSo, DeskMark mark) => isSo ? mark : DeskMark.None;
}
