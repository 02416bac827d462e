using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Clients;

/// <summary>Where the person is on the path, and what comes next.</summary>
public sealed partial class Client
{
    [Personal(ListItem.Workers, "The one named worker of the person")]
    public UserId? CoachId { get; private set; }

    /// <summary>Letter of the phase (K, H, O, T, P, A).</summary>
    [Personal(ListItem.ServiceNeed, "Which services come next")]
    public string? Phase { get; private set; }

    [Personal(ListItem.ServiceNeed, "How long the phase has lasted")]
    public DateOnly? PhaseSince { get; private set; }

    [Personal(ListItem.ServiceNeed, "Whether the phase still fits is asked every two months")]
    public DateOnly? PhaseReviewedOn { get; private set; }

    /// <summary>The nearest thing that somebody must do, kept by the verbs so that the desk finds it by index.</summary>
    [Personal(ListItem.ServiceNeed, "Whom the coach must meet and why")]
    public DateOnly? NextActOn { get; private set; }

    /// <summary>Code of the next act: text "Clients.act-…".</summary>
    [Personal(ListItem.ServiceNeed, "Whom the coach must meet and why")]
    public string? NextAct { get; private set; }

    /// <summary>The nearest act that the law sets a day for, kept apart: whatever else is due sooner does not hide it.</summary>
    [Personal(ListItem.ServiceNeed, "The statutory interviews are held in time")]
    public DateOnly? LawActOn { get; private set; }

    /// <summary>Code of the statutory act: text "Clients.act-…".</summary>
    [Personal(ListItem.ServiceNeed, "The statutory interviews are held in time")]
    public string? LawAct { get; private set; }

    [Personal(ListItem.ServiceNeed, "Nobody is forgotten")]
    public DateOnly? LastContactOn { get; private set; }

    [Personal(ListItem.Skills, "Matching may be switched off by the person")]
    public bool WantsMatching { get; set; } = true;

    public void Enter(string phase, DateOnly on)
    {
        if (phase == Phase) return;
        (Phase, PhaseSince, PhaseReviewedOn) = (phase, on, null);
    }

    internal void ReviewPhase(DateOnly on) => PhaseReviewedOn = on;

    public void Expect(string? act, DateOnly? on) => (NextAct, NextActOn) = (act, on);

    public void ExpectByLaw(string? act, DateOnly? on) => (LawAct, LawActOn) = (act, on);

    public void Contacted(DateOnly on)
    {
        if (LastContactOn is null || on > LastContactOn) LastContactOn = on;
    }

    internal void GiveTo(UserId coach) => CoachId = coach;
}
