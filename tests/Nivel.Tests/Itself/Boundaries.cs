using Mono.Cecil;
using Nivel.Web.Platform;

namespace Nivel.Tests.Itself;

/// <summary>Which module may know which. Changed only on purpose: a new arrow is a decision, not a convenience.</summary>
public sealed class Boundaries
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Clients"] = [],
        // A card stands on the lines of its area, by the names that the area has given them.
        ["Services"] = ["Phases"],
        ["Phases"] = ["Clients"],
        ["Messages"] = ["Clients"],
        // Whoever gets the person as a coach speaks for the authority in the case of multi-agency support too.
        ["Caseload"] = ["Clients", "Guidance", "MultiAgency"],
        ["Plans"] = ["Clients", "Services"],
        ["Searching"] = ["Clients", "Plans", "Services", "Referrals"],
        // One shelf of questionnaires: the walk-in desk offers those of profiling to a named person.
        ["Guidance"] = ["Clients", "Services", "Profiling"],
        ["Skills"] = ["Clients"],
        ["Jobs"] = ["Employers", "Skills"],
        ["Profiles"] = ["Clients", "Skills", "Guidance"],
        ["Referrals"] = ["Clients", "Services", "Plans", "Skills"],
        ["Panels"] = ["Clients", "Services", "Referrals", "Skills"],
        ["Profiling"] = ["Clients", "Services"],
        ["MultiAgency"] = ["Clients"],
        ["Instruments"] = ["Clients", "Services"],
        ["Employers"] = ["Clients", "Services", "Skills", "WorkAbility", "Referrals"],
        ["Network"] = ["Clients", "Services", "Phases", "Referrals", "Employers"],
        // The wide mapping asks nothing again that another module knows already, and counts what nobody answers as a gap of the network.
        ["Needs"] = ["Clients", "Services", "Plans", "Guidance", "Profiling", "Instruments", "Skills", "Network"],
        ["WorkAbility"] = ["Clients"],
        ["OpenData"] = ["Services", "Phases", "Jobs", "Insight"],
        ["Desk"] = ["MultiAgency", "Caseload", "Messages", "Clients", "Services", "Plans", "Guidance", "Referrals", "Employers", "Network"],
        ["Insight"] = ["Clients", "Referrals", "Employers", "Guidance", "Messages", "Services", "Instruments"],
        // The person's own data are told whole: also of handovers between coaches and of services that were not found.
        ["Own"] = ["Caseload", "Network", "MultiAgency", "Needs", "WorkAbility", "Instruments", "Searching", "Messages", "Profiling", "Clients", "Phases", "Plans", "Services", "Referrals", "Guidance", "Skills", "Profiles", "Employers"],
        ["Imports"] = ["Clients"],
        ["Development"] = [],
        // A calculator knows nobody: placements ask Nivel.Rules themselves and lead here by an address, so no arrow is needed.
        ["Supports"] = [],
        ["Account"] = [],
        ["Admin"] = ["Clients", "Services", "Employers"],
        ["About"] = ["Clients"],
        ["Law"] = [],
    };

    private static readonly AssemblyDefinition House = AssemblyDefinition.ReadAssembly(typeof(Texts).Assembly.Location);

    [Fact]
    public void Modules_use_only_their_allowed_neighbours() => BoundaryRules.Trespasses(House, Allowed).ShouldBeEmpty();

    [Fact]
    public void A_forbidden_use_would_be_noticed()
    {
        var stricter = new Dictionary<string, string[]>(Allowed) { ["Referrals"] = ["Services"] };
        BoundaryRules.Trespasses(House, stricter).ShouldContain(t => t.StartsWith("Referrals → Clients", StringComparison.Ordinal));
    }

    /// <summary>Modules that know nothing but what is already laid are laid next; what can never be laid stands in a ring.</summary>
    [Fact]
    public void The_arrows_never_lead_back()
    {
        var above = Allowed.ToDictionary();
        while (above.Where(a => !a.Value.Any(above.ContainsKey)).Select(a => a.Key).ToList() is { Count: > 0 } laid)
            foreach (var module in laid) above.Remove(module);
        above.Keys.ShouldBeEmpty();
    }

    [Fact]
    public void The_pure_libraries_know_neither_the_database_nor_the_web()
    {
        foreach (var library in (string[])["Nivel.Rules.dll", "Nivel.Match.dll", "Nivel.Insight.dll"])
        {
            var names = AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, library)).MainModule.AssemblyReferences.Select(r => r.Name).ToList();
            names.ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal) || name == "Nivel.Rules", library);
        }
    }
}
