namespace Nivel.Insight.Comparing;

/// <summary>A participant and those who stand beside, as places in the list of subjects, the nearest first.</summary>
internal sealed record MatchedSet(int Treated, int[] Comparisons, bool IsLoose);
