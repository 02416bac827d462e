using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>Evidence with room to work in, lent to one thread at a time.</summary>
internal sealed class Desk(Evidence evidence)
{
    private readonly ConcurrentBag<Scores> idle = [];

    public Evidence Evidence => evidence;

    public Scores Borrow() => idle.TryTake(out var scores) ? scores : evidence.NewScores();

    public void Return(Scores scores) => idle.Add(scores);
}
