using Microsoft.EntityFrameworkCore;
using Nivel.Rules.MunicipalFunding;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>Counts the counters of those who look for work now and are unemployed. The day of a list is old by the day it is read: the payment days since are added.</summary>
internal static class CounterCounting
{
    public static async Task<List<CounterCount>> Of(Db db, EmploymentAreaId area, DateOnly today)
    {
        var groups = await db.Clients.AsNoTracking()
            .Where(c => c.AreaId == area && c.EndedOn == null && c.UnemployedSince != null && c.BenefitDays != null && c.Statutory != null)
            .GroupBy(c => new { c.MunicipalityCode, Days = c.BenefitDays!.Value, AsOf = c.Statutory!.AsOf })
            .Select(g => new { g.Key.MunicipalityCode, g.Key.Days, g.Key.AsOf, Persons = g.Count() }).ToListAsync();
        return [.. groups.GroupBy(g => (g.MunicipalityCode, Counter: g.Days + PaymentDays.Since(g.AsOf, today)))
            .Select(same => new CounterCount(area, same.Key.MunicipalityCode, same.Key.Counter, same.Sum(g => g.Persons), today))];
    }
}
