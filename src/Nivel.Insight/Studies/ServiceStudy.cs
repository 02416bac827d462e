using Nivel.Insight.Comparing;
using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Insight.Surviving;
using Nivel.Rules;

namespace Nivel.Insight.Studies;

/// <summary>
/// Who took part in a service, and who could have. A participant starts on the first day of the service; somebody who did not take part
/// starts when as long unemployed as a participant chosen by chance was, and is left out when already gone by then. So nobody is
/// compared for the time in which a participant was bound to be still unemployed (Suissa, Am J Epidemiol 167 (2008), 492–499).
/// </summary>
public static class ServiceStudy
{
    /// <summary>What was known of everybody before the start.</summary>
    public static readonly IReadOnlyList<Covariate> Known =
        [new("days-unemployed", false), new("age", false), new("speaks-finnish", true), new("earlier-unemployments", false), new("earlier-services", false)];

    private static readonly int[] LengthBands = [90, 180, 365, 730];

    /// <summary>The people of the study.</summary>
    /// <param name="store">Opened for reading.</param>
    /// <param name="area">Code of the area.</param>
    /// <param name="which">One service, or all of a kind.</param>
    /// <param name="starts">Months in which it began.</param>
    /// <param name="asOf">The day up to which things are known.</param>
    public static IReadOnlyList<Subject> People(InsightStore store, int area, Studied which, Days starts, DateOnly asOf)
    {
        var lives = Lives(store, area, starts);
        var took = lives.Select(life => (Life: life, Start: life.FirstStart(which, starts))).Where(x => x.Start is not null)
            .Select(x => (x.Life, Start: x.Start!.Value, Run: x.Life.RunOn(x.Start!.Value))).Where(x => x.Run is not null).ToList();
        if (took.Count == 0) return [];
        var lengths = took.Select(x => x.Start.DayNumber - x.Run!.Value.Days.First.DayNumber).Order().ToList();
        List<Subject> people = [.. took.Select(x => Of(x.Life, x.Start, x.Run!.Value, true, asOf))];
        foreach (var life in lives.Where(l => !l.Took(which)))
            if (Assumed(life, lengths, starts) is { } assumed) people.Add(Of(life, assumed.Start, assumed.Run, false, asOf));
        return people;
    }

    /// <summary>The plan of every such study, so that nobody chooses it after having seen the result.</summary>
    public static StudyPlan Plan { get; } = new(Known, Seed: 1) { StrataThatMayDiffer = 1, PerTreated = 3 };

    /// <summary>By chance, but the same each time: the person's pseudonym draws the length.</summary>
    private static (DateOnly Start, RunOfLife Run)? Assumed(Life life, List<int> lengths, Days starts)
    {
        var length = lengths[(int)((ulong)life.Person % (ulong)lengths.Count)];
        foreach (var run in life.Runs)
        {
            var start = run.Days.First.AddDays(length);
            if (starts.Contain(start) && run.Days.Contain(start)) return (start, run);
        }

        return null;
    }

    private static Subject Of(Life life, DateOnly start, RunOfLife run, bool took, DateOnly asOf)
    {
        var (length, age) = (start.DayNumber - run.Days.First.DayNumber, start.Year - life.Born);
        double[] known = [length, age, life.Language == 0 ? double.NaN : life.Language == 1 ? 1 : 0, life.Runs.Count(r => r.Days.Last < start), life.Services.Count(s => s.Begins < start)];
        Outcome After(int months) => life.InWork(FinnishCalendar.AddMonths(start, months), asOf);
        return new(took, Month.Of(start), [LengthBands.Count(b => length >= b), age / 15, life.Place], known, After(3), After(6), After(12), life.ToWork(start, asOf));
    }

    private static List<Life> Lives(InsightStore store, int area, Days starts)
    {
        var lives = new Dictionary<long, Life>();
        foreach (var row in store.Columns.Ask("select person, kind, begins, ends, code, service, born, language, place from spells where area = $1 and kind in (11, 12) and begins <= $2 order by person, begins, service", area, starts.Last ?? DateOnly.MaxValue.AddYears(-1)))
        {
            if (!lives.TryGetValue(row.Whole(0), out var life)) lives[row.Whole(0)] = life = new(row.Whole(0), (int)row.Whole(6), (int)row.Whole(7), (int)row.Whole(8));
            if (row.Whole(1) == (int)SpellKind.Run) life.Runs.Add(new(new(row.On(2)!.Value, row.On(3)), (int)row.Whole(4)));
            else life.Services.Add((row.On(2)!.Value, (int)row.Whole(5), (int)row.Whole(4)));
        }

        return [.. lives.Values];
    }
}
