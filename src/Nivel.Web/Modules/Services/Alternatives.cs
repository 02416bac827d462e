using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Services;

/// <summary>Services with a free place that serve the same need as one that has none: the same line first, then the same field.</summary>
public static class Alternatives
{
    public const int Most = 3;

    public static async Task<IReadOnlyList<ServiceRow>> Of(Db db, IQueryable<Service> visible, ServiceRow instead, DateOnly today, Func<ServiceRow, bool>? fits = null)
    {
        var open = await ServiceRow.Of(db, visible.Where(s => s.State == CardState.Published && s.TakesReferrals && s.Id != instead.Id), today);
        // A card that nobody has checked for long stays in the directory, but is not put before a person.
        return [.. open.Where(r => r.Places.Free > 0 && !r.IsOutdated(today) && (fits is null || fits(r))).Select(r => (Row: r, Kinship: Kinship(r, instead))).Where(r => r.Kinship > 0)
            .OrderByDescending(r => r.Kinship).ThenBy(r => r.Row.AnswerDays).ThenBy(r => r.Row.NameFi, StringComparer.Ordinal).Take(Most).Select(r => r.Row)];
    }

    /// <summary>The same field and at least one common line: who waits for one could be asked to the other.</summary>
    public static bool AreAlike(ServiceRow a, ServiceRow b) => a.Field == b.Field && a.Phases.Intersect(b.Phases).Any();

    private static int Kinship(ServiceRow a, ServiceRow b) => (2 * a.Phases.Intersect(b.Phases).Count()) + (a.Field == b.Field ? 3 : 0);
}
