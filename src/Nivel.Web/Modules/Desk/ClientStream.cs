using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>One card of the person's path as a worker reads it.</summary>
public sealed record StreamCard(Happening Happening, string? Who)
{
    /// <summary>Where the card leads, for those things that have a page of their own.</summary>
    public string? Href(ClientId client, bool meetsClients) => Happening.About?.Split('/') switch
    {
        ["referrals", var id] => $"/referrals/{id}",
        ["placements", var id] when meetsClients => $"/employers/placements/{id}",
        ["plans", _] => $"/plans/{client}",
        ["profiling", var id] when meetsClients => $"/profiling/{id}",
        ["needs-assessments", _] when meetsClients => $"/clients/{client}/needs",
        ["support", var id] when meetsClients => $"/support/{id}",
        ["consultations", var id] when meetsClients => $"/support/consultations/{id}",
        ["needs", var id] when meetsClients => $"/guidance/needs/{id}",
        ["services", var id] => $"/services/{id}",
        ["steps", _] => $"/plans/{client}",
        ["workers", _] when meetsClients => $"/clients/{client}/workers",
        _ => null,
    };
}

/// <summary>The activity stream (tapahtumavirta) of one person, newest first, a page at a time.</summary>
public sealed record ClientStream(IReadOnlyList<StreamCard> Cards, string? Older)
{
    public const int Size = 20;

    /// <summary>Which happenings each filter shows; the first shows all.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Groups = new Dictionary<string, string[]>
    {
        ["all"] = [],
        ["notes"] = ["NoteWritten"],
        ["meetings"] = ["AppointmentBooked", "AppointmentHeld", "AppointmentMissed", "AppointmentCancelled", "AppointmentChangeAsked", "VisitRegistered"],
        ["messages"] = ["MessageFromPerson", "MessageToPerson", "CorrectionAsked", "CorrectionAnswered", "FeedbackAsked", "FeedbackAnswered"],
        ["plan"] = ["PlanDrafted", "PlanOffered", "PlanChangeAsked", "PlanTranslated", "PlanSigned", "PlanAgreed", "PlanStepDone", "PlanStepLeft", "RemindersAsked", "RemindersStopped", "TaskAgreed", "TaskDone", "PhaseChanged", "PhaseReviewed", "NeedsChecked", "NeedsJudged", "NeedsMapped", "NeedsAnswered", "ProfilingDone", "ProfilingJudged", "InstrumentAnswered",
            "SupportNoticed", "SupportAssessmentBegun", "SupportPartyAnswered", "SupportWorkerChanged", "SupportStarted", "SupportPlanAgreed", "SupportReviewed", "SupportReviewAsked", "SupportReviewDeclined", "SupportRefused", "SupportEnded",
            "SupportMeetingCalled", "SupportMeetingHeld", "SupportMeetingCancelled", "SupportTaskGiven", "SupportTaskDone", "ConsultationAsked", "ConsultationAnswered", "ConsultationWithdrawn"],
        ["services"] = ["ReferralSent", "ReferralSeen", "ReferralQueued", "LinePromised", "PlaceOffered", "PlaceLetGo", "ReferralAccepted", "ReferralQuestionAsked", "ReferralReplied", "ReferralTimeProposed", "ReferralRefused",
            "ReferralWithdrawn", "ReferralUnanswered", "ReferralRevived", "GroupMoved", "GroupCancelled", "ReferralStarted", "ReferralEnded", "ReferralAssessed", "ReferralFollowedUp", "AttendanceMarked",
            "NextStepAgreed", "WarmHandoverPlanned", "WarmHandoverHeld", "WarmHandoverMissed"],
        ["work"] = ["CandidateSuggested", "CandidateAsked", "CandidateAgreed", "CandidateDeclined", "CandidatePresented", "CandidateInvited", "CandidateChosen",
            "SkillsConfirmed", "WishesChanged", "MatchingSwitchedOn", "MatchingSwitchedOff", "SearchActWritten", "CandidateNotChosen", "CandidateDropped", "PlacementMade", "PlacementAssessed", "PlacementFollowedUp", "EmployerAssessmentAsked", "WorkFindingWritten"],
        ["consents"] = ["SharedByLaw", "ReferralConsentAsked", "ReferralConsentDeclined", "ConsentGiven", "ConsentWithdrawn", "GroupShareGiven", "GroupShareWithdrawn"],
    };

    /// <summary>A specialist of the network reads what the person reads too; the employment services' own notes stay with the team.</summary>
    public static async Task<ClientStream> Of(Db db, ClientId client, Actor reader, string? group, string? before)
    {
        var needed = reader.Role == Role.Specialist ? Audience.Shared : Audience.Team;
        var kinds = group is not null && Groups.TryGetValue(group, out var chosen) && chosen.Length > 0 ? $",{string.Join(',', chosen)}," : "";
        var (at, id) = StreamPlace.Of(before);
        var page = await Newest.Ask(db, client, needed, kinds, at, id);
        var shown = page.Take(Size).ToList();
        return new(shown, page.Count > Size ? $"{StreamPlace.After(shown[^1].Happening)}" : null);
    }

    private static readonly Question<ClientId, Audience, string, DateTimeOffset, long, StreamCard> Newest = new((db, client, needed, kinds, at, id) =>
        (from h in db.Happenings.AsNoTracking()
         where h.ClientId == client && (h.Audience & needed) == needed && (kinds == "" || kinds.Contains("," + h.Kind + ",")) && (h.At < at || (h.At == at && h.Id < id))
         join u in db.People on h.By equals (UserId?)u.Id into people
         from u in people.DefaultIfEmpty()
         orderby h.At descending, h.Id descending
         select new StreamCard(h, u == null ? null : u.Name)).Take(Size + 1));
}
