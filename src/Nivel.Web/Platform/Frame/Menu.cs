using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Access;
using static Nivel.Web.Platform.Access.Role;

namespace Nivel.Web.Platform.Frame;

/// <summary>What each role finds in the main menu, in the order of the day; the first entry is where the role begins.</summary>
public static class Menu
{
    private static readonly (string Href, string Text, Role[] Roles)[] Entries =
    [
        ("/own", "Frame.menu-own", [Jobseeker]),
        ("/own/appointments", "Frame.menu-own-appointments", [Jobseeker]),
        ("/own/messages", "Frame.menu-own-messages", [Jobseeker]),
        ("/own/jobs", "Frame.menu-own-jobs", [Jobseeker]),
        ("/services/map", "Frame.menu-map", [Jobseeker]),
        ("/own/consents", "Frame.menu-own-consents", [Jobseeker]),
        ("/own/looks", "Frame.menu-own-looks", [Jobseeker]),
        ("/guidance", "Frame.menu-guidance", [Adviser]),
        ("/clients", "Frame.menu-desk", [PersonalCoach, JobCoach]),
        ("/clients/find", "Frame.menu-find", [Adviser, PersonalCoach, JobCoach]),
        ("/referrals", "Frame.menu-inbox", [Provider, Specialist]),
        ("/referrals/sent", "Frame.menu-sent", [Adviser, PersonalCoach, JobCoach]),
        ("/support", "MultiAgency.title", [PersonalCoach, JobCoach, Specialist]),
        ("/insight", "Frame.menu-insight", [Manager]),
        ("/caseload", "Frame.menu-caseload", [Manager]),
        ("/network", "Frame.menu-network", [Coordinator, Manager]),
        ("/services/map", "Frame.menu-map", [Coordinator, Adviser, PersonalCoach, JobCoach, Manager, Provider, Specialist]),
        ("/services", "Frame.menu-services", [Coordinator, Adviser, PersonalCoach, JobCoach, Provider, Specialist, Manager]),
        ("/services/mine", "Frame.menu-my-cards", [Provider, Coordinator]),
        ("/phases", "Frame.menu-phases", [Coordinator]),
        ("/employers/orders", "Frame.menu-orders", [Employer, JobCoach, PersonalCoach, Adviser]),
        ("/employers/assessments", "Frame.menu-assessments", [Employer]),
        ("/employers", "Frame.menu-employers", [JobCoach]),
        ("/supports", "Frame.menu-supports", [Employer, JobCoach, PersonalCoach, Adviser]),
        ("/insight", "Frame.menu-insight", [Coordinator, PersonalCoach, JobCoach, Adviser]),
        ("/admin", "Frame.menu-admin", [Administrator]),
        ("/imports", "Frame.menu-imports", [Administrator, Coordinator]),
    ];

    public static string StartOf(Role role) => Entries.First(e => e.Roles.Contains(role)).Href;

    public static IReadOnlyList<MenuItem> Of(Actor? actor, string path, Texts texts)
    {
        var mine = actor is null ? Anyone : [.. Entries.Where(e => e.Roles.Contains(actor.Role)).Select(e => (e.Href, e.Text))];
        var current = mine.Where(e => path == e.Href || path.StartsWith(e.Href + "/", StringComparison.Ordinal)).OrderByDescending(e => e.Href.Length).FirstOrDefault().Href;
        return [.. mine.Select(e => new MenuItem(e.Href, texts[e.Text], e.Href == current))];
    }

    private static readonly (string Href, string Text)[] Anyone = [("/services/map", "Frame.menu-map"), ("/services", "Frame.menu-services"), ("/jobs", "Frame.menu-jobs"), ("/supports", "Frame.menu-supports"), ("/statistics", "Insight.statistics")];
}
