using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>Evidence with room to work in, lent to one thread at a time.</summary>
internal sealed class Desk(Entry[] entries, Lexicons lexicons)
{
    private readonly ConcurrentBag<Scores> idle = [];
    private readonly Lazy<Evidence> evidence = new(() =>
    {
        lock (lexicons.Gate) return new Evidence(entries, lexicons);
    });

    public Evidence Evidence => evidence.Value;

    public Scores Borrow() => idle.TryTake(out var scores) ? scores : Evidence.NewScores();

    public void Return(Scores scores) => idle.Add(scores);
}
