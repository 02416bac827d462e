using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Services;

/// <summary>Who keeps a card: its own organisation writes and says that it is ready, the coordinator of the area publishes.</summary>
public static class CardKeeping
{
    public static bool MayEdit(Actor actor, Service card) => card.AreaId == actor.AreaId
        && (actor.Role == Role.Coordinator || (actor.Is(Role.Provider, Role.Specialist) && card.OrganisationId == actor.OrganisationId));

    public static bool MayPublish(Actor actor, Service card) => actor.Role == Role.Coordinator && card.AreaId == actor.AreaId;

    /// <summary>Why the card cannot be shown to the public yet, as codes of "Services.lacks-…".</summary>
    public static IReadOnlyList<string> WhyNotReady(Service card)
    {
        var lacking = new List<string>();
        if (string.IsNullOrWhiteSpace(card.SummaryFi) && string.IsNullOrWhiteSpace(card.SummarySv)) lacking.Add("summary");
        if (card.Phases.Length == 0) lacking.Add("phases");
        if (string.IsNullOrWhiteSpace(card.ContactEmail) && string.IsNullOrWhiteSpace(card.ContactPhone) && !card.TakesReferrals) lacking.Add("contact");
        // A referral goes by mail: without an address nobody would ever hear of the person.
        if (card.TakesReferrals && string.IsNullOrWhiteSpace(card.ContactEmail)) lacking.Add("email");
        return lacking;
    }
}
