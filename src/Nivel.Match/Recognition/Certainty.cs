namespace Nivel.Match;

/// <summary>What speaks for a mention.</summary>
/// <param name="Quality">How well the words fit, 0 to 1, weighed by what they tell.</param>
/// <param name="Coverage">Share of the name's weight that the text has.</param>
/// <param name="Mass">Weight of the words found; one rare word is about 0.8.</param>
/// <param name="Words">Words of the text used.</param>
/// <param name="Gap">Other words between them.</param>
/// <param name="Breaks">Commas and the like between them.</param>
/// <param name="Source">Label, alternative or everyday name.</param>
/// <param name="NameWords">Telling words of the name.</param>
internal readonly record struct Signs(double Quality, double Coverage, double Mass, int Words, int Gap, int Breaks, NameSource Source, int NameWords);

/// <summary>From signs to a probability by logistic regression.</summary>
internal static class Certainty
{
    public const int Count = 16;

    private static readonly double[] Weights = [-5.51, -0.91, 1.35, 2.58, -0.60, -0.74, -1.36, -0.40, 1.12, -0.16, -0.21, -0.37, 1.06, 1.98, -0.32, 0.71];

    public static double Of(Mention mention, Skill? skill, int occupations)
    {
        Span<double> features = stackalloc double[Count];
        Features(mention, skill, occupations, features);
        var sum = 0.0;
        for (var i = 0; i < Count; i++) sum += Weights[i] * features[i];
        return Math.Round(1 / (1 + Math.Exp(-sum)), 4);
    }

    public static void Features(Mention mention, Skill? skill, int occupations, Span<double> into)
    {
        var s = mention.Signs;
        into[0] = 1;
        into[1] = s.Words > 1 && s.Quality > 0.999 ? 1 : 0;
        into[2] = s.Coverage;
        into[3] = Math.Min(3, s.Mass);
        into[4] = s.Gap;
        into[5] = s.Breaks;
        into[6] = s.Source == NameSource.Alternative ? 1 : 0;
        into[7] = s.Source == NameSource.Everyday ? 1 : 0;
        into[8] = Math.Log(1 + occupations) / 5;
        into[9] = skill?.Kind == SkillKind.Knowledge ? 1 : 0;
        into[10] = s.Words == 1 && s.Quality < 0.94 ? 1 : 0;
        into[11] = s.Words == 1 ? 1 : 0;
        into[12] = s.Coverage > 0.999 && s.Quality > 0.94 ? 1 : 0;
        into[13] = skill?.Kind == SkillKind.Language ? 1 : 0;
        into[14] = Math.Log(1 + mention.Rivals);
        into[15] = s.Coverage > 0.999 ? 1 : 0;
    }
}
