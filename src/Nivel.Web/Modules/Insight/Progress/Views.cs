using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Progress;

/// <summary>How one side saw the end of services.</summary>
/// <param name="Counts">How many answered 1 … 5.</param>
public sealed record SideView(Assessor By, IReadOnlyList<int> Counts)
{
    public int All => Counts.Sum();
}

/// <summary>What the person, the provider and the employer said at the end of the same services, and how often they agreed.</summary>
/// <param name="Both">Services that both the person and the provider have judged.</param>
/// <param name="Agreed">Of them, those in which the two differ by at most one of five.</param>
/// <param name="PersonLower">Of them, those in which the person sees the goal reached less, by two or more.</param>
public sealed record Views(IReadOnlyList<SideView> Sides, int Both, int Agreed, int PersonLower)
{
    public static async Task<Views> Of(Db db, EmploymentAreaId area, DateTimeOffset since)
    {
        var told = await db.Assessments.AsNoTracking().Where(a => a.At >= since && db.Referrals.Any(r => r.Id == a.ReferralId && r.AreaId == area)).Select(a => new { a.ReferralId, a.By, a.GoalReached }).ToListAsync();
        var pairs = told.GroupBy(a => a.ReferralId).Select(r => (Person: r.FirstOrDefault(a => a.By == Assessor.Person)?.GoalReached, Provider: r.FirstOrDefault(a => a.By == Assessor.Provider)?.GoalReached)).Where(p => p.Person is not null && p.Provider is not null).ToList();
        return new([.. Enum.GetValues<Assessor>().Select(by => new SideView(by, [.. Enumerable.Range(1, 5).Select(n => told.Count(a => a.By == by && a.GoalReached == n))]))],
            pairs.Count, pairs.Count(p => Math.Abs(p.Person!.Value - p.Provider!.Value) <= 1), pairs.Count(p => p.Provider - p.Person >= 2));
    }
}
