namespace Nivel.Rules;

/// <summary>Answers that rest on each other.</summary>
internal static class Chaining
{
    /// <summary>The second answer with the working of both.</summary>
    internal static Worked<TSecond> Then<TFirst, TSecond>(this Worked<TFirst> first, Worked<TSecond> second) => second with
    {
        Steps = [.. first.Steps, .. second.Steps],
        Conflicts = [.. first.Conflicts, .. second.Conflicts],
    };
}
