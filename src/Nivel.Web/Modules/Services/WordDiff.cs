namespace Nivel.Web.Modules.Services;

public enum Diff { Same, Gone, New }

/// <summary>Two texts word by word: what stayed, what went, what came (longest common run of words).</summary>
public static class WordDiff
{
    /// <summary>Longer texts are shown whole, before and after: the work grows with the square of the words.</summary>
    private const int Most = 600;

    public static IReadOnlyList<(Diff Kind, string Text)> Of(string before, string after)
    {
        var (a, b) = (before.Split(' '), after.Split(' '));
        var found = new List<(Diff Kind, string Text)>();
        if (a.Length > Most || b.Length > Most) return [(Diff.Gone, before), (Diff.New, after)];
        var common = Common(a, b);
        for (var (i, j) = (0, 0); i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j]) { Add(found, Diff.Same, a[i++]); j++; }
            else if (j == b.Length || (i < a.Length && common[i + 1, j] >= common[i, j + 1])) Add(found, Diff.Gone, a[i++]);
            else Add(found, Diff.New, b[j++]);
        }

        return [.. found.Where(f => f.Text.Length > 0)];
    }

    private static int[,] Common(string[] a, string[] b)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    private static void Add(List<(Diff Kind, string Text)> found, Diff kind, string word)
    {
        if (found.Count > 0 && found[^1].Kind == kind) found[^1] = (kind, $"{found[^1].Text} {word}");
        else found.Add((kind, word));
    }
}
