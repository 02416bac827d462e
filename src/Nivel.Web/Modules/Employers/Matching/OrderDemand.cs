using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Modules.Skills.Occupations;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>What job orders of an area have asked of the occupations of one ISCO-08 group.</summary>
public sealed class OrderDemand(Db db, TimeProvider clock) : ISkillDemand
{
    /// <summary>Fewer jobs than this are not described: they could be those of one employer.</summary>
    public const int LeastShown = 5;

    public async Task<OccupationDemand> Of(EmploymentAreaId area, string isco, OpenTaxonomy taxonomy)
    {
        var today = FinnishTime.At(clock.Today, default);
        var (year, before) = (today.AddYears(-1), today.AddYears(-2));
        var needs = await db.JobOrders.AsNoTracking().Where(o => o.AreaId == area && o.ReceivedAt >= before).Select(o => new { o.Need, o.ReceivedAt, o.EmployerId }).ToListAsync();
        var same = needs.Where(n => n.Need.OccupationId is { } id && taxonomy.Occupation(id)?.Isco == isco).ToLookup(n => n.ReceivedAt >= year);
        var jobs = same[true].ToList();
        if (jobs.Count < LeastShown || jobs.DistinctBy(j => j.EmployerId).Count() < 2) return new(jobs.Count, []);
        HashSet<ConceptId> Asked(JobNeed need) => [.. need.RequiredSkills.Concat(need.UsefulSkills).Concat(need.Cards).Concat(need.Languages.Keys).Select(taxonomy.InUse)];
        return new(jobs.Count, [.. SkillDemand.Of([.. jobs.Select(j => Asked(j.Need))], [.. same[false].Select(j => Asked(j.Need))]).Where(d => d.Asked > 0)]);
    }
}
