using Nivel.Rules;
using Nivel.Rules.Subsidies;

namespace Nivel.Web.Modules.Employers;

public static partial class PlacementRules
{
    /// <summary>What must be seen to elsewhere before the place is recorded; nothing of it hinders.</summary>
    public static IReadOnlyList<string> ToCheck(Case of) => of.Kind switch
    {
        PlacementKind.WorkTrial => [.. TrialChecks(of)],
        PlacementKind.SubsidisedWork => [.. SubsidyChecks(of)],
        _ => [],
    };

    private static IEnumerable<string> TrialChecks(Case of)
    {
        yield return "trial-agreement";
        if (of.MonthsPlanned > of.MonthsDone && Breaks(of.MonthsOwn, of.MonthsOwn + of.MonthsPlanned, of.StartsOn)) yield return "trial-planned-earlier";
        if (of.Person.WorkHere.Any(work => work.Contain(of.StartsOn))) yield return "trial-works-there";
    }

    private static IEnumerable<string> SubsidyChecks(Case of)
    {
        if (of.DecidedOn is null) yield return of.StartsOn < of.Today ? "subsidy-started" : "subsidy-decision";
        if (of.Person.UnemployedSince is null) yield return "subsidy-not-unemployed";
        // By age alone; the other target groups are not in the record (W-02).
        var person = new SubsidisedPerson(of.Person.AgeOn(of.StartsOn));
        if (WageSubsidyTargets.GroupsOf(person, of.StartsOn).Answer.Count == 0) yield return "subsidy-target-group";
        var unemployed = of.Person.UnemployedSince is { } since ? FinnishCalendar.FullMonths(since, of.StartsOn) : (int?)null;
        if (WageSubsidyTargets.NeedsExtraTest(unemployed, of.StartsOn).Answer) yield return "subsidy-under-12-months";
        if (of.Person.SubsidyHereEndedOn is { } ended && HadSupportLately(ended, of)) yield return "subsidy-same-person";
    }

    private static bool HadSupportLately(DateOnly ended, Case of)
    {
        var decided = of.DecidedOn ?? of.StartsOn;
        var asked = new WageSubsidyApplication(WageSubsidyGround.Skills, new(EmployerKind.Company, IsBusiness: true), decided, decided) { EarlierSupportEndedOn = ended };
        return WageSubsidyRefusals.Of(asked).Answer.Contains(WageSubsidyRefusals.SamePerson);
    }
}
