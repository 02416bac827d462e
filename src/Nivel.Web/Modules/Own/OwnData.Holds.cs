using Nivel.Web.Modules.Caseload;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Modules.Messages;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Modules.Needs;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Phases;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Profiles;
using Nivel.Web.Modules.Profiling;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Searching;
using Nivel.Web.Modules.Searching.Groups;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Modules.WorkAbility;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Own;

public sealed partial class OwnData
{
    /// <summary>In which part each record of a person is told. A test finds every record that speaks of a person: it is either here, or among those that are not told, with the reason.</summary>
    public static readonly IReadOnlyDictionary<Type, string> Holds = new Dictionary<Type, string>
    {
        [typeof(Client)] = "person", [typeof(Assignment)] = "workers", [typeof(Spell)] = "unemployment", [typeof(Participation)] = "services", [typeof(Consent)] = "consents", [typeof(ClientTask)] = "tasks",
        [typeof(Appointment)] = "appointments", [typeof(Visit)] = "visits", [typeof(NeedsCheck)] = "needsChecks", [typeof(NeedsAssessment)] = "needs", [typeof(ProfilingRound)] = "profilings", [typeof(InstrumentRound)] = "instruments",
        [typeof(Plan)] = "plans", [typeof(StepReminder)] = "stepReminders", [typeof(PhaseMove)] = "phases", [typeof(SearchAct)] = "searches", [typeof(GroupShare)] = "groupBoards", [typeof(WorkFinding)] = "worksAtWork",
        [typeof(ClientSkill)] = "skills", [typeof(WorkWish)] = "wishes", [typeof(CvEntry)] = "cv", [typeof(JobProfile)] = "profile",
        [typeof(Referral)] = "referrals", [typeof(KeptReferral)] = "keptReferrals", [typeof(Placement)] = "placements", [typeof(Candidate)] = "candidacies", [typeof(RankingLog)] = "rankings", [typeof(ServiceGap)] = "serviceGaps", [typeof(Handover)] = "handovers",
        [typeof(Message)] = "messages", [typeof(ClientRequest)] = "requests", [typeof(Consultation)] = "consultations",
        [typeof(MultiAgencySupport)] = "jointSupport", [typeof(SupportParty)] = "jointSupport", [typeof(SupportStep)] = "jointSupport", [typeof(SupportReview)] = "jointSupport", [typeof(SupportMeeting)] = "jointSupport", [typeof(SupportTask)] = "jointSupport",
        [typeof(Look)] = "looks", [typeof(Happening)] = "path",
    };

    /// <summary>What is not told, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotTold = new Dictionary<string, string>
    {
        ["WorkerReminder"] = "A worker's memory of what to do next; it belongs to the worker and ends with the task",
        ["User"] = "The person's own account: a name and an address that stand under the person already",
        ["AssessmentRequest"] = "A letter to an employer or provider; what they answered is among the assessments",
        ["SupportHealth"] = "The county and Kela tell what they hold and answer for it (T-14)",
    };
}
