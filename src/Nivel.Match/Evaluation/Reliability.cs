using System.Globalization;

namespace Nivel.Match;

/// <summary>Whether a score means what it says: how often the first answer was right, by tenths of its score.</summary>
internal sealed class Reliability
{
    private readonly (int Count, int Right, double Sum)[] tenths = new (int, int, double)[10];

    public void Add(double score, bool right)
    {
        ref var tenth = ref tenths[Math.Min(9, (int)(score * 10))];
        tenth = (tenth.Count + 1, tenth.Right + (right ? 1 : 0), tenth.Sum + score);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine("score\tanswers\tmean score\tright");
        for (var i = 0; i < tenths.Length; i++)
            if (tenths[i].Count > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i / 10.0:0.0}–{(i + 1) / 10.0:0.0}\t{tenths[i].Count}\t{tenths[i].Sum / tenths[i].Count:0.000}\t{tenths[i].Right / (double)tenths[i].Count:0.000}"));
    }
}
