using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Shared;

/// <summary>A version with its text. No form yet when it came with the product and nobody has answered it.</summary>
public sealed record Shelved<TTemplate, TForm>(TTemplate Template, string Json, TForm? Form) where TTemplate : class, IAskedTemplate where TForm : HeldForm
{
    public bool IsShipped => Form?.TakenInBy is null;

    public bool IsAsked(DateOnly day) => Template.IsInForce(day) && (Form?.MayBeAsked(day) ?? true);
}

/// <summary>What an area asks: the versions that came with the product and those that the area has taken in. A version that the area holds goes before a shipped one of the same name.</summary>
public abstract class FormShelf<TTemplate, TForm>(Db db, TimeProvider clock) where TTemplate : class, IAskedTemplate where TForm : HeldForm
{
    private static readonly ConcurrentDictionary<Guid, TTemplate> Known = new();

    /// <summary>Those that came with the product.</summary>
    protected abstract IReadOnlyList<Shelved<TTemplate, TForm>> Shipped { get; }

    protected abstract TTemplate Read(string json, string name);

    protected abstract TForm Hold(EmploymentAreaId area, Shelved<TTemplate, TForm> shelved, DateTimeOffset at);

    /// <summary>All versions, newest first within each.</summary>
    public async Task<IReadOnlyList<Shelved<TTemplate, TForm>>> All(EmploymentAreaId area)
    {
        var own = (await db.Set<TForm>().AsNoTracking().Where(f => f.AreaId == area).ToListAsync()).Select(f => new Shelved<TTemplate, TForm>(Of(f), f.Json, f)).ToList();
        var shipped = Shipped.Where(s => !own.Exists(o => (o.Template.Code, o.Template.Edition) == (s.Template.Code, s.Template.Edition)));
        return [.. own.Concat(shipped).OrderBy(p => p.Template.Code, StringComparer.Ordinal).ThenByDescending(p => p.Template.InForceFrom).ThenByDescending(p => p.Template.Edition, StringComparer.Ordinal)];
    }

    /// <summary>The version of each that is asked on a day: the one that came into force last.</summary>
    public async Task<IReadOnlyList<Shelved<TTemplate, TForm>>> InForce(EmploymentAreaId area, DateOnly day) =>
        [.. (await All(area)).Where(p => p.IsAsked(day)).GroupBy(p => p.Template.Code).Select(g => g.First())];

    /// <summary>The area's own copy of a version, made when it is first answered: a later release cannot change what was asked.</summary>
    public async Task<TForm> Keep(EmploymentAreaId area, Shelved<TTemplate, TForm> shelved)
    {
        var (code, edition) = (shelved.Template.Code, shelved.Template.Edition);
        if (await db.Set<TForm>().SingleOrDefaultAsync(f => f.AreaId == area && f.Code == code && f.Edition == edition) is { } kept) return kept;
        var form = Hold(area, shelved, clock.Now);
        db.Add(form);
        try
        {
            await db.SaveChangesAsync();
            return form;
        }
        catch (DbUpdateException)
        {
            // Two first answers at once: the other's copy is the same.
            db.Entry(form).State = EntityState.Detached;
            return await db.Set<TForm>().SingleAsync(f => f.AreaId == area && f.Code == code && f.Edition == edition);
        }
    }

    /// <returns>False when the area has the version already, or somebody took the same in at this very moment.</returns>
    public async Task<bool> TakeIn(TForm form)
    {
        if ((await All(form.AreaId)).Any(f => f.Template.Code == form.Code && f.Template.Edition == form.Edition)) return false;
        db.Add(form);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    protected TTemplate Of(TForm form) => Known.GetOrAdd(form.Key, _ => Read(form.Json, form.Code));

    protected static TTemplate? Cached(Guid key) => Known.GetValueOrDefault(key);

    protected static IReadOnlyList<Shelved<TTemplate, TForm>> FromFolder(string folder, Func<string, string, TTemplate> read) =>
        [.. Directory.GetFiles(Platform.Shipped.Folder(folder), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText).Select(json => new Shelved<TTemplate, TForm>(read(json, "shipped"), json, null))];
}
