using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Instruments;

/// <summary>A version with its text. No form yet when it came with the product and nobody has answered it.</summary>
public sealed record ShelvedInstrument(InstrumentTemplate Template, string Json, InstrumentForm? Form);

/// <summary>The instruments of an area: those that came with the product and those that the area has taken in.</summary>
public sealed class InstrumentShelf(Db db, TimeProvider clock)
{
    private static readonly Lazy<IReadOnlyList<ShelvedInstrument>> Shipped = new(() => [.. Directory.GetFiles(Platform.Shipped.Folder("instruments"), "*.json").Order(StringComparer.Ordinal)
        .Select(File.ReadAllText).Select(json => new ShelvedInstrument(Certain(json, "shipped"), json, null))]);

    /// <summary>Those that came with the product.</summary>
    internal static IReadOnlyList<ShelvedInstrument> CameAlong => Shipped.Value;

    /// <summary>All versions, newest first within each instrument.</summary>
    public async Task<IReadOnlyList<ShelvedInstrument>> All(EmploymentAreaId area)
    {
        var own = (await db.InstrumentForms.AsNoTracking().Where(f => f.AreaId == area).ToListAsync()).Select(f => new ShelvedInstrument(Certain(f.Json, f.Code), f.Json, f)).ToList();
        var shipped = CameAlong.Where(s => !own.Exists(o => (o.Template.Code, o.Template.Edition) == (s.Template.Code, s.Template.Edition)));
        return [.. own.Concat(shipped).OrderBy(p => p.Template.Code, StringComparer.Ordinal).ThenByDescending(p => p.Template.InForceFrom).ThenByDescending(p => p.Template.Edition, StringComparer.Ordinal)];
    }

    /// <summary>The version of each instrument that is asked on a day: the one that came into force last.</summary>
    public async Task<IReadOnlyList<ShelvedInstrument>> InForce(EmploymentAreaId area, DateOnly day) =>
        [.. (await All(area)).Where(p => p.Template.IsInForce(day)).GroupBy(p => p.Template.Code).Select(g => g.First())];

    /// <summary>The area's own copy of a version, made when it is first answered: a later release cannot change what was asked.</summary>
    public async Task<InstrumentForm> Keep(EmploymentAreaId area, ShelvedInstrument shelved)
    {
        var (code, edition) = (shelved.Template.Code, shelved.Template.Edition);
        if (await db.InstrumentForms.SingleOrDefaultAsync(f => f.AreaId == area && f.Code == code && f.Edition == edition) is { } kept) return kept;
        var form = new InstrumentForm(area, shelved.Template, shelved.Json, null, clock.Now);
        db.InstrumentForms.Add(form);
        try
        {
            await db.SaveChangesAsync();
            return form;
        }
        catch (DbUpdateException)
        {
            // Two first answers at once: the other's copy is the same.
            db.Entry(form).State = EntityState.Detached;
            return await db.InstrumentForms.SingleAsync(f => f.AreaId == area && f.Code == code && f.Edition == edition);
        }
    }

    private static InstrumentTemplate Certain(string json, string name) => InstrumentFile.Read(json) is ({ } template, _) ? template : throw new InvalidOperationException($"The instrument {name} cannot be read");
}
