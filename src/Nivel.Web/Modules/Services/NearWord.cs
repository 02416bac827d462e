namespace Nivel.Web.Modules.Services;

/// <summary>"Tarkoititko": the known word nearest to a mistyped one. One slip in a short word, two in a long one.</summary>
public static class NearWord
{
    public static string? Of(string typed, IEnumerable<string> known)
    {
        var most = typed.Length >= 8 ? 2 : typed.Length >= 4 ? 1 : 0;
        if (most == 0) return null;
        return known.Where(k => Math.Abs(k.Length - typed.Length) <= most).Select(k => (Word: k, Slips: Slips(typed, k)))
            .Where(k => k.Slips <= most).OrderBy(k => k.Slips).ThenBy(k => k.Word, StringComparer.Ordinal).Select(k => k.Word).FirstOrDefault();
    }

    /// <summary>Letters added, left out, changed or swapped with their neighbour.</summary>
    public static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }

        return rows[a.Length, b.Length];
    }
}
