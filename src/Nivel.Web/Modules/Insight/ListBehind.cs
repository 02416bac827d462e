using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Insight;

/// <summary>The list behind a figure, for whoever may open it: a worker's own people and referrals, the network without persons, jobs and services. Nobody comes to a person from the figures of others.</summary>
/// <param name="Address">A page that the actor may open.</param>
/// <param name="Key">Text "Insight.list-…": what the list shows, which is how things are now and not at the end of a month.</param>
public sealed record ListBehind(string Address, string Key)
{
    public static ListBehind? Of(string code, string view, Actor actor)
    {
        if (view == "own" && actor.Is(Role.PersonalCoach, Role.JobCoach) && Own(code) is { } own) return own;
        return code switch
        {
            "open-jobs" => new("/jobs", "list-jobs"),
            _ when code.StartsWith("orders", StringComparison.Ordinal) && actor.Is(Role.Adviser, Role.PersonalCoach, Role.JobCoach) => new("/employers/orders", "list-orders"),
            "in-services" or "services-begun" or "services-ended" or "services-left-early" => new("/services", "list-services"),
            "answer-days" or "start-days" or "no-shows" when actor.Is(Role.Coordinator, Role.Manager) => new("/network", "list-network"),
            _ when code.StartsWith("referrals", StringComparison.Ordinal) && actor.Is(Role.Coordinator, Role.Manager) => new("/network", "list-network"),
            _ => null,
        };
    }

    private static ListBehind? Own(string code) => code switch
    {
        "interviews-due" or "interviews-in-time" => new("/clients?filter=by-law", "list-by-law"),
        "placements" or "kept-3" or "kept-6" or "kept-12" => new("/clients?filter=follow-up", "list-follow-up"),
        "runs-ended" or "exits" or "exits-to-work" or "returned-in-6-months" => new("/clients?filter=closed", "list-closed"),
        "referrals-unanswered" => new("/referrals/sent?view=late", "list-late"),
        "referrals-sent" or "referrals-answered" or "referrals-accepted" or "answer-days" or "start-days" or "no-shows" => new("/referrals/sent", "list-referrals"),
        "jobseekers" or "unemployed" or "long-term-unemployed" or "structural-unemployed" or "young-unemployed" or "over-50-unemployed" or "foreign-language-unemployed" => new("/clients", "list-people"),
        _ => null,
    };
}
