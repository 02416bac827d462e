using Nivel.Web.Modules.Clients;

namespace Nivel.Web.Modules.Employers;

/// <summary>Why something cannot be done with a candidate now; codes are worded as "Employers.why-…".</summary>
public static class CandidateRules
{
    /// <summary>The employer meets one to three people; more is a pile of papers again. It is a warning, not a ban.</summary>
    public const int MostPresented = 3;

    public static IReadOnlyList<string> WhyNotAgree(Candidate candidate, JobOrder order, DateOnly today) =>
        [.. Common(candidate, order, CandidateState.Asked), .. candidate.AnswerBy < today ? (string[])["deadline-passed"] : []];

    public static IReadOnlyList<string> WhyNotDecline(Candidate candidate) =>
        candidate.State is CandidateState.Asked or CandidateState.Agreed ? [] : ["candidate-state"];

    public static IReadOnlyList<string> WhyNotPresent(Candidate candidate, JobOrder order, Consent? consent, DateOnly today) =>
        [.. Common(candidate, order, CandidateState.Agreed), .. HasConsent(consent, order, today) ? (string[])[] : ["no-consent"]];

    public static IReadOnlyList<string> WhyNotInvite(Candidate candidate, JobOrder order, Consent? consent, DateOnly today) =>
        [.. Common(candidate, order, CandidateState.Presented), .. HasConsent(consent, order, today) ? (string[])[] : ["no-consent"]];

    public static IReadOnlyList<string> WhyNotChoose(Candidate candidate, JobOrder order, Consent? consent, DateOnly today) =>
        [.. Common(candidate, order, CandidateState.Presented, CandidateState.Interview), .. HasConsent(consent, order, today) ? (string[])[] : ["no-consent"]];

    public static IReadOnlyList<string> WhyNotAsk(Candidate candidate, JobOrder order, DateOnly answerBy, DateOnly today) =>
        [.. Common(candidate, order, CandidateState.Suggested, CandidateState.Asked), .. answerBy < today || answerBy > today.AddDays(60) ? (string[])["deadline-wrong"] : []];

    /// <summary>A consent that covers this employer and this order today (D-13: written, per order).</summary>
    public static bool HasConsent(Consent? consent, JobOrder order, DateOnly today) =>
        consent is not null && consent.IsInForce(today) && consent.EmployerId == order.EmployerId && consent.About == order.Place && consent.Scope.HasFlag(ConsentScope.Contact);

    private static IEnumerable<string> Common(Candidate candidate, JobOrder order, params CandidateState[] states)
    {
        if (!order.IsOpen) yield return "order-closed";
        if (!states.Contains(candidate.State)) yield return "candidate-state";
    }
}
