namespace Nivel.Match;

/// <summary>Exposure that each group had and that was due to it, group by group.</summary>
internal sealed class Tally(int groups)
{
    public double[] Had { get; } = new double[groups];

    public double[] Due { get; } = new double[groups];

    public void Add(Tally other)
    {
        for (var g = 0; g < groups; g++)
        {
            Had[g] += other.Had[g];
            Due[g] += other.Due[g];
        }
    }

    /// <summary>Adds people who are held to be equal: to each is due what all of them had on average. One group alone has nobody to be compared with.</summary>
    public void AddEquals(ReadOnlySpan<(int Group, double Exposure)> people)
    {
        var (sum, mixed) = (0.0, false);
        foreach (var (group, exposure) in people)
        {
            sum += exposure;
            mixed |= group != people[0].Group;
        }
        if (!mixed) return;
        foreach (var (group, exposure) in people)
        {
            Had[group] += exposure;
            Due[group] += sum / people.Length;
        }
    }

    public double Ratio(int group) => Due[group] > 0 ? Had[group] / Due[group] : double.NaN;
}
