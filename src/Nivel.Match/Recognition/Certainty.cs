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

    private static readonly double[] Weights = [-4.39, -0.23, -0.38, 2.60, -0.58, -0.68, -1.73, -1.20, 0.92, -0.41, -0.62, 0.47, 0.55, 1.16, -0.53, 1.53];

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
        into[7] = s.Source != NameSource.Everyday ? 0 : mention.Language == Language.English ? 1 : 0.4;
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
