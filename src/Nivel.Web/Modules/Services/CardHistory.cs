using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Services;

/// <summary>Keeps how a card stood before and after each change by a person or by its source. Nothing is kept when nothing changed.</summary>
public static class CardHistory
{
    public static Task Keep(Db db, Service card, ServiceVersion before, Actor by, DateTimeOffset at) => Keep(db, card, before, by.UserId, at);

    /// <param name="by">Null for a change by the source itself.</param>
    public static async Task Keep(Db db, Service card, ServiceVersion before, Platform.Ids.UserId? by, DateTimeOffset at)
    {
        var last = await db.ServiceVersions.Where(v => v.ServiceId == card.Id).MaxAsync(v => (int?)v.Number);
        var after = ServiceVersion.Of(card, (last ?? 0) + 1, by, at);
        if (after.Fields == before.Fields) return;
        if (last is null) db.ServiceVersions.Add(before);
        db.ServiceVersions.Add(after);
    }
}

/// <summary>What one field was and became.</summary>
public sealed record FieldChange(string Field, string Before, string After)
{
    public static IReadOnlyList<FieldChange> Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        [.. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).Select(f => new FieldChange(f, before.GetValueOrDefault(f, ""), after.GetValueOrDefault(f, ""))).Where(c => c.Before != c.After)];
}
