namespace Nivel.Web.Modules.Services;

/// <summary>Free places of a service and the next start. No groups at all means that nobody has told: null, not zero.</summary>
public sealed record Places(int? Free, DateOnly? NextStart)
{
    public static readonly Places Unknown = new(null, null);

    /// <summary>A person may still come into a group without an end, or into one that has not begun.</summary>
    public static bool TakesIn(DateOnly startsOn, DateOnly? endsOn, DateOnly today) => endsOn is null || startsOn >= today;

    public static Places Of(IEnumerable<GroupRow> groups, DateOnly today)
    {
        var all = groups.ToList();
        if (all.Count == 0) return Unknown;
        var open = all.Where(g => TakesIn(g.StartsOn, g.EndsOn, today)).ToList();
        var next = open.Where(g => g.Free > 0).Select(g => g.StartsOn < today ? today : g.StartsOn).DefaultIfEmpty().Min();
        return new(open.Sum(g => g.Free), next == default ? null : next);
    }
}

/// <summary>What places are counted from.</summary>
public sealed record GroupRow(Platform.Ids.ServiceGroupId Id, Platform.Ids.ServiceId ServiceId, string Name, DateOnly StartsOn, DateOnly? EndsOn, int Minimum, int Places, int Taken)
{
    public int Free => Math.Max(0, Places - Taken);
}
