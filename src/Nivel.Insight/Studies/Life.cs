using Nivel.Insight.Comparing;
using Nivel.Insight.Surviving;
using Nivel.Rules;

namespace Nivel.Insight.Studies;

/// <summary>A run of unemployment and how it ended.</summary>
internal readonly record struct RunOfLife(Days Days, int Exit);

/// <summary>What a study sees of one person.</summary>
internal sealed record Life(long Person, int Born, int Language, int Place)
{
    private const int Work = 1, Other = 6;

    public List<RunOfLife> Runs { get; } = [];
    public List<(DateOnly Begins, int Service, int Kind)> Services { get; } = [];

    public bool Took(Studied which) => Services.Exists(s => which.Is(s.Service, s.Kind));

    public DateOnly? FirstStart(Studied which, Days starts)
    {
        foreach (var (begins, service, kind) in Services)
            if (which.Is(service, kind)) return starts.Contain(begins) ? begins : null;
        return null;
    }

    public RunOfLife? RunOn(DateOnly day)
    {
        foreach (var run in Runs)
            if (run.Days.Contain(day)) return run;
        return null;
    }

    /// <summary>In work: the last run that began until the day has ended in work on the open market by then. An end for an unknown or other reason is not known, never "no".</summary>
    public Outcome InWork(DateOnly day, DateOnly asOf)
    {
        if (day > asOf) return Outcome.Unknown;
        var last = Runs.FindLast(r => r.Days.First <= day);
        if (last.Days.Last is not { } ended || ended >= day) return Outcome.No;
        return last.Exit switch { Work => Outcome.Yes, 0 or Other => Outcome.Unknown, _ => Outcome.No };
    }

    /// <summary>Followed until work, until another end, or until now.</summary>
    public Durations ToWork(DateOnly start, DateOnly asOf)
    {
        var run = Runs.Find(r => r.Days.Contain(start));
        var until = run.Days.Last is { } last && last < asOf ? last : asOf;
        var worked = run.Days.Last <= asOf && run.Exit == Work;
        return new(Math.Max(0, until.DayNumber - start.DayNumber), worked ? 1 : 0, worked ? 0 : 1);
    }
}
