using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiling;

/// <summary>A version with its text. No form yet when it came with the product and nobody has answered it.</summary>
public sealed record ShelvedProfile(ProfileTemplate Template, string Json, ProfileForm? Form)
{
    public bool IsShipped => Form?.TakenInBy is null;
}

/// <summary>The questionnaires of an area: those that came with the product and those that the area has taken in. A version that the area holds goes before a shipped one of the same name.</summary>
public sealed class ProfileShelf(Db db, TimeProvider clock)
{
    private static readonly Lazy<IReadOnlyList<(ProfileTemplate Template, string Json)>> Shipped = new(ReadShipped);
    private static readonly ConcurrentDictionary<ProfileFormId, ProfileTemplate> Known = new();

    /// <summary>Those that came with the product.</summary>
    internal static IReadOnlyList<(ProfileTemplate Template, string Json)> CameAlong => Shipped.Value;

    /// <summary>All versions, newest first within each questionnaire.</summary>
    public async Task<IReadOnlyList<ShelvedProfile>> All(EmploymentAreaId area)
    {
        var own = (await db.ProfileForms.AsNoTracking().Where(f => f.AreaId == area).ToListAsync()).Select(f => new ShelvedProfile(Of(f), f.Json, f)).ToList();
        var shipped = Shipped.Value.Where(s => !own.Exists(o => o.Template.Code == s.Template.Code && o.Template.Edition == s.Template.Edition)).Select(s => new ShelvedProfile(s.Template, s.Json, null));
        return [.. own.Concat(shipped).OrderBy(p => p.Template.Code, StringComparer.Ordinal).ThenByDescending(p => p.Template.InForceFrom).ThenByDescending(p => p.Template.Edition, StringComparer.Ordinal)];
    }

    /// <summary>The version of each questionnaire that is asked on a day: the one that came into force last.</summary>
    public async Task<IReadOnlyList<ShelvedProfile>> InForce(EmploymentAreaId area, DateOnly day) =>
        [.. (await All(area)).Where(p => p.Template.IsInForce(day)).GroupBy(p => p.Template.Code).Select(g => g.First())];

    public async Task<ProfileTemplate> Of(ProfileFormId id) => Known.TryGetValue(id, out var known) ? known : Of(await db.ProfileForms.AsNoTracking().SingleAsync(f => f.Id == id));

    /// <summary>The area's own copy of a version, made when it is first answered: a later release cannot change what was asked.</summary>
    public async Task<ProfileForm> Keep(EmploymentAreaId area, ShelvedProfile profile)
    {
        var (code, edition) = (profile.Template.Code, profile.Template.Edition);
        if (await db.ProfileForms.SingleOrDefaultAsync(f => f.AreaId == area && f.Code == code && f.Edition == edition) is { } kept) return kept;
        var form = new ProfileForm(area, profile.Template, profile.Json, null, clock.Now);
        db.ProfileForms.Add(form);
        try
        {
            await db.SaveChangesAsync();
            return form;
        }
        catch (DbUpdateException)
        {
            // Two first answers at once: the other's copy is the same.
            db.Entry(form).State = EntityState.Detached;
            return await db.ProfileForms.SingleAsync(f => f.AreaId == area && f.Code == code && f.Edition == edition);
        }
    }

    private static ProfileTemplate Of(ProfileForm form) => Known.GetOrAdd(form.Id, _ => Certain(form.Json, form.Code));

    private static ProfileTemplate Certain(string json, string name) => TemplateFile.Read(json) is ({ } template, _) ? template : throw new InvalidOperationException($"The questionnaire {name} cannot be read");

    private static IReadOnlyList<(ProfileTemplate Template, string Json)> ReadShipped() =>
        [.. Directory.GetFiles(Platform.Shipped.Folder("profiling"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText).Select(json => (Certain(json, "shipped"), json))];
}
