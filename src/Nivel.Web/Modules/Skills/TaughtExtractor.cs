using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>The recogniser as the people of an area have taught it. Made anew when somebody has corrected a suggestion since.</summary>
/// <remarks>Corrections are only added, so their number tells whether there is something new, on this node or another.</remarks>
public sealed class TaughtExtractor
{
    private readonly ConcurrentDictionary<EmploymentAreaId, (OpenTaxonomy Over, int Count, Extractor Extractor)> made = [];

    public async Task<Extractor> For(EmploymentAreaId area, OpenTaxonomy taxonomy, Db db)
    {
        var count = await db.SkillCorrections.CountAsync(c => c.AreaId == area);
        if (count == 0) return taxonomy.Extractor;
        if (made.TryGetValue(area, out var known) && known.Count == count && ReferenceEquals(known.Over, taxonomy)) return known.Extractor;
        var rows = await db.SkillCorrections.AsNoTracking().Where(c => c.AreaId == area)
            .GroupBy(c => new { c.Words, c.Language, c.Suggested, c.Accepted, c.Instead }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var corrections = Corrections.From(rows.Select(r => new Correction(r.Key.Words, LanguageCodes.Parse(r.Key.Language), taxonomy.InUse(r.Key.Suggested), r.Key.Accepted,
            r.Key.Instead is null ? default : taxonomy.InUse(r.Key.Instead), r.Count)));
        var taught = await Task.Run(() => taxonomy.Extractor.With(corrections));
        made[area] = (taxonomy, count, taught);
        return taught;
    }
}
