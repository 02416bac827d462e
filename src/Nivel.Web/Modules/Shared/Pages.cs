namespace Nivel.Web.Modules.Shared;

/// <summary>Which page numbers a pager offers: the ends, the present one and its neighbours; 0 stands for a gap.</summary>
public static class Pages
{
    public static int Count(int total, int size) => Math.Max(1, (total + size - 1) / size);

    public static IReadOnlyList<int> Offered(int current, int count)
    {
        var near = Enumerable.Range(current - 1, 3).Append(1).Append(count).Where(page => page >= 1 && page <= count).Distinct().Order();
        var offered = new List<int>();
        foreach (var page in near)
        {
            var before = offered.Count == 0 ? 0 : offered[^1];
            if (page - before == 2) offered.Add(page - 1);
            if (page - before > 2) offered.Add(0);
            offered.Add(page);
        }
        return offered;
    }
}
