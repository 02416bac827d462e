namespace Nivel.Match;

/// <summary>Features of all concepts for one phrase: one row of numbers per feature. Kept by a thread and used again.</summary>
internal sealed class Scores
{
    public static readonly int Features = Enum.GetValues<Feature>().Length;

    public Scores(int concepts, int mostNames)
    {
        Rows = [.. Enumerable.Range(0, Features).Select(_ => new float[concepts])];
        BestName = new int[concepts];
        BestLanguage = new byte[concepts];
        Strength = new float[concepts];
        Work = [.. Enumerable.Range(0, 4).Select(_ => new float[Math.Max(mostNames, concepts)])];
        Total = new float[concepts];
    }

    public float[][] Rows { get; }

    public float[] this[Feature feature] => Rows[(int)feature];

    /// <summary>The name that fitted best, and in which language it stands.</summary>
    public int[] BestName { get; }

    public byte[] BestLanguage { get; }

    /// <summary>How well the best name fitted, of whichever language.</summary>
    public float[] Strength { get; }

    public float[][] Work { get; }

    public float[] Total { get; }

    /// <summary>Nothing of the phrase before may be left: the answer would hang on who asked what first. What no name speaks for counts as of the phrase's own language.</summary>
    public void Clear(Language language)
    {
        foreach (var row in Rows) Array.Clear(row);
        Array.Clear(BestName);
        Array.Fill(BestLanguage, (byte)language);
        Array.Clear(Strength);
    }
}
