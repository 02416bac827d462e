namespace Nivel.Match;

/// <summary>Weights of the features, learnt by <see cref="Learner"/> on the visible halves of the labelled sets, 26 November 2026; docs/matching.md tells on which.</summary>
/// <remarks>
/// "The same words" is set by hand in the titles: alternatives held back to learn from never have their own name to be the same as.
/// In the order of <see cref="Feature"/>; the last is the strength of "none of them".
/// </remarks>
internal static class LinkWeights
{
    /// <summary>From this many words on a phrase is read as a text: a sentence, an introduction. A title may be three words longer.</summary>
    private const int WordsOfText = 7;

    public static double[] For(LinkKind kind, int words, Language language) => kind switch
    {
        LinkKind.Skill => words < WordsOfText ? Skill : SkillText,
        LinkKind.Isco4 => words < WordsOfText ? GroupTitle : GroupText,
        _ => words < WordsOfText + 3 ? Title(language) : Text,
    };

    private static double[] Title(Language language) => language switch
    {
        Language.Swedish => SwedishTitle,
        Language.English => EnglishTitle,
        _ => FinnishTitle,
    };

    /// <summary>For an ablation: the feature speaks no more in this process.</summary>
    public static void LeaveOut(Feature feature)
    {
        foreach (var weights in (double[][])[FinnishTitle, SwedishTitle, EnglishTitle, Text, GroupTitle, GroupText, Skill, SkillText]) weights[(int)feature] = 0;
    }

    private static readonly double[] FinnishTitle = [3.96, 0.29, -1.26, 1.56, 0.76, 0.5, -0.5, 6.98, 2.08, -0.49, 2.44, 4.18, 2.9, 0.71, 0.75, 0, 0, 0, 0, 0, 5.35];
    private static readonly double[] SwedishTitle = [6.86, -0.66, -2.07, 2.59, -0.18, 0.5, -0.56, 4.78, 1.72, 0.61, 1.9, 2.6, 2.2, 0.57, -1.08, 0, 0, 0, 0, 0, 4.93];
    private static readonly double[] EnglishTitle = [2.08, 0.62, 0.3, 0.89, 1.07, 0.5, 0.57, 1.09, 0.27, -0.08, 0.88, 6.05, 2.99, 0.48, 0.78, 0, 0, 0, 0, 0, 6.08];

    private static readonly double[] Text = [4.71, -8.75, 5.51, 1.98, -1.26, 0, 4.39, 9.86, -1.44, -0.69, 1.76, 13.14, 14.43, 4.35, 0.61, 0, 0, 0, 0, 0, 7.47];
    private static readonly double[] GroupTitle = [4.19, -1.04, -0.52, 1.46, -0.61, 0.76, 0.58, 3.26, -1.59, 0.03, 1.86, 0.54, 3.45, 3.95, -3.92, 0.35, 0, 0, 0, 0, 5.18];
    private static readonly double[] GroupText = [4.99, 0.6, 1.93, 3, -0.39, 0, 0.7, 6.95, -2.62, 0.51, 1.49, 4.08, 12.26, 5.45, -1.05, 1.68, 0, 0, 0, 0, 6.13];
    private static readonly double[] Skill = [4.89, -0.01, -0.65, 1.74, 1.26, 0.47, 2.7, 2.16, 0.75, 0.17, 2.49, -1.25, -0.97, 0, 2.19, 0.25, 0, 0, 0, 0, 6.41];
    private static readonly double[] SkillText = [3.05, -2.03, -1.54, 0.51, 7.01, 0, 5.49, 0.46, 0.66, 0.67, 1.76, 7.54, 3.42, 0, 5.77, 0.51, 0, 0, 0, 0, 9.2];
}
