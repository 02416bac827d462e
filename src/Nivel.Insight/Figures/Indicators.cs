using static Nivel.Insight.Figures.Division;
using static Nivel.Insight.Figures.Unit;

namespace Nivel.Insight.Figures;

/// <summary>The list. Rules S-… are the definitions of the national statistics; where none exists the definition is Nivel's own and says so.</summary>
internal static class Indicators
{
    internal static readonly IReadOnlyList<Indicator> All =
    [
        new("jobseekers", Persons, "situation", "S-01", 0, null, Person),
        new("unemployed", Persons, "situation", "S-03", 0, null, Person),
        new("long-term-unemployed", Persons, "situation", "S-04", 0, "long-term-unemployed", Person),
        new("structural-unemployed", Persons, "situation", "S-08", 0, null, Person),
        new("comparable-unemployed", Persons, "situation", "S-05", 0, null, Person),
        new("returned-from-services", Persons, "situation", "S-06", 0, null, Person),
        new("service-to-service", Persons, "situation", "S-07", 0, null, Person),
        new("young-unemployed", Persons, "situation", "S-03", 0, null, Place | Language | Team | Coach),
        new("over-50-unemployed", Persons, "situation", "S-03", 0, null, Place | Language | Team | Coach),
        new("in-services", Persons, "situation", "S-09", 0, null, Person),
        new("activation-rate-all", Percent, "situation", "S-10", 0, null, Person),
        new("activation-rate", Percent, "situation", "S-11", 0, "activation-rate-pct", Person),
        new("duration", Days, "situation", "S-13", 0, null, Whole),
        new("runs-begun", Persons, "flow", null, 0, null, Person),
        new("exits", Percent, "flow", null, 0, null, Person),
        new("exits-to-work", Percent, "flow", null, 0, null, Person),
        new("returned-in-6-months", Percent, "flow", null, 6, null, Person | Kind),
        new("flow-3", Percent, "flow", "S-12", 3, null, Person),
        new("flow-6", Percent, "flow", "S-12", 6, null, Person),
        new("flow-12", Percent, "flow", "S-12", 12, null, Person),
        new("services-begun", Count, "service", null, 0, null, Person | Service | Kind),
        new("services-ended", Count, "service", null, 0, null, Person | Service | Kind),
        new("services-left-early", Percent, "service", null, 0, null, Person | Service | Kind),
        new("referrals-sent", Count, "network", null, 0, null, Place | Team | Coach | Service),
        new("referrals-answered", Percent, "network", null, 0, null, Place | Team | Coach | Service),
        new("referrals-accepted", Percent, "network", null, 0, null, Place | Team | Coach | Service),
        new("referrals-unanswered", Count, "network", null, 0, null, Place | Team | Coach | Service),
        new("answer-days", Days, "network", null, 0, null, Place | Team | Coach | Service),
        new("placements", Count, "work", null, 0, null, Person | Kind),
        new("kept-3", Percent, "work", null, 3, null, Person | Kind),
        new("kept-6", Percent, "work", null, 6, null, Person | Kind),
        new("kept-12", Percent, "work", null, 12, null, Person | Kind),
        new("orders", Count, "work", null, 0, null, Whole),
        new("orders-in-time", Percent, "work", null, 0, null, Whole),
        new("orders-filled", Percent, "work", null, 2, null, Whole),
        new("orders-filled-by-own", Percent, "work", null, 2, null, Whole),
        new("visits", Count, "desk", null, 0, null, Whole),
        new("visits-unnamed", Percent, "desk", null, 0, null, Whole),
        new("meetings-held", Count, "desk", null, 0, null, Place | Team | Coach),
        new("meetings-missed", Percent, "desk", null, 0, null, Place | Team | Coach),
        new("interviews-due", Count, "desk", "P-02", 0, null, Place | Team | Coach),
        new("interviews-in-time", Percent, "desk", "P-02", 0, null, Place | Team | Coach),
        new("feedback", Count, "desk", null, 0, null, Whole),
        new("feedback-answer-days", Days, "desk", null, 0, null, Whole),
    ];
}
