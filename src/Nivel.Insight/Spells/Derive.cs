using Nivel.Rules;
using Nivel.Rules.Unemployment;

namespace Nivel.Insight.Spells;

/// <summary>
/// From what the record tells of a person to the rows of the store. A pure function that knows no "today": the same facts give the
/// same rows on any day, so a rebuilt store is the same store, and only a person whose facts changed must be read again.
/// </summary>
public static class Derive
{
    /// <summary>All rows of a person, in order of kind and beginning.</summary>
    /// <remarks>Whoever is in a service while unemployment would go on is active, not unemployed; the length of the unemployment goes on counting (S-09–S-11).</remarks>
    public static List<SpellRow> Rows(PersonFacts told)
    {
        var facts = Believable.Of(told);
        var rows = new List<SpellRow>();
        var runs = Runs.Joined(facts.Unemployment.Select(u => u.Days));
        var served = Runs.Joined(facts.Services.Where(s => s.Kind != InService.OfTheNetwork).Select(s => s.Days));
        var unemployed = Runs.Without(runs, served);
        if (facts.Search is { } search) rows.Add(new(SpellKind.Search, search.First, search.Last, facts.SearchEnd));
        Stock(rows, facts.Traits.BornOn, runs, served, unemployed);
        Structural.Add(rows, runs, served, unemployed);
        WholeRuns(rows, runs, facts.Unemployment);
        foreach (var service in facts.Services.OrderBy(s => s.Days.First).ThenBy(s => s.Service).ThenBy(s => s.Kind)) rows.Add(new(SpellKind.Service, service.Days.First, service.Days.Last, service.Kind, service.Service, service.LeftEarly ? 0 : null));
        foreach (var place in facts.Placements.OrderBy(p => p.Days.First).ThenBy(p => p.Kind)) rows.Add(new(SpellKind.Placement, place.Days.First, place.Days.Last, place.Kind, 0, FirstAfter(unemployed, place.Days.First)));
        Phases(rows, facts);
        return rows;
    }

    private static void Stock(List<SpellRow> rows, DateOnly bornOn, List<Days> runs, List<Days> served, List<Days> unemployed)
    {
        var active = Runs.Both(runs, served);
        var @long = runs.Select(LongTerm).OfType<Days>().ToList();
        Add(rows, SpellKind.Unemployed, unemployed);
        Add(rows, SpellKind.Active, active);
        Add(rows, SpellKind.LongTerm, Runs.Both(@long, unemployed));
        Add(rows, SpellKind.LongTermActive, Runs.Both(@long, active));
        // Under 25 until the day before the birthday; born on 29.2. comes of age on 28.2. in other years, as FinnishCalendar reads a month.
        Add(rows, SpellKind.Young, Runs.Both(unemployed, [new(DateOnly.MinValue, FinnishCalendar.AddMonths(bornOn, 25 * 12).AddDays(-1))]));
        Add(rows, SpellKind.Over50, Runs.Both(unemployed, [Days.From(FinnishCalendar.AddMonths(bornOn, 50 * 12))]));
    }

    /// <summary>The part of a run from which on it is long-term; null when it ended before.</summary>
    internal static Days? LongTerm(Days run)
    {
        var from = FinnishCalendar.AddMonths(run.First, LongTermUnemployed.Terms.On(run.First < Earliest ? Earliest : run.First).Months);
        return run.Last < from ? null : new(from, run.Last);
    }

    private static readonly DateOnly Earliest = new(2006, 1, 1);

    private static void WholeRuns(List<SpellRow> rows, List<Days> runs, IReadOnlyList<Unemployment> told)
    {
        for (var at = 0; at < runs.Count; at++)
        {
            var run = runs[at];
            var exit = run.Last is { } last ? told.Where(t => t.Days.Last == last).Select(t => t.Exit).DefaultIfEmpty().Max() : 0;
            int? gap = run.Last is { } end && at + 1 < runs.Count ? runs[at + 1].First.DayNumber - end.DayNumber : null;
            rows.Add(new(SpellKind.Run, run.First, run.Last, exit, 0, gap));
        }
    }

    private static void Phases(List<SpellRow> rows, PersonFacts facts)
    {
        var entered = facts.Phases.OrderBy(p => p.On).ToList();
        for (var at = 0; at < entered.Count; at++)
        {
            var next = at + 1 < entered.Count ? entered[at + 1] : (PhaseEntered?)null;
            if (next?.On == entered[at].On) continue;
            var last = next?.On.AddDays(-1) ?? facts.Search?.Last;
            rows.Add(new(SpellKind.Phase, entered[at].On, last < entered[at].On ? entered[at].On : last, entered[at].Phase, 0, next?.Phase));
        }
    }

    private static int? FirstAfter(List<Days> unemployed, DateOnly day)
    {
        foreach (var run in unemployed)
            if (!(run.Last <= day)) return Math.Max(1, run.First.DayNumber - day.DayNumber);
        return null;
    }

    private static void Add(List<SpellRow> rows, SpellKind kind, List<Days> runs)
    {
        foreach (var run in runs) rows.Add(new(kind, run.First, run.Last));
    }
}
