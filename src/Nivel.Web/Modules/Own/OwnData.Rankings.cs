using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>In which lists of the software the person stood (GDPR article 15(1)(h); 1325/2014 gives two years to ask why).</summary>
public sealed partial class OwnData
{
    private sealed record Listed(DateTimeOffset At, JobOrderId? Order, string Engine, int Considered, string Top);

    /// <summary>Jobs that were ranked for the person, and orders in whose list the person was shown. Others of a list are not told.</summary>
    private async Task<DataPart> Rankings(Client person)
    {
        var (id, area, said) = (person.Id, person.AreaId, $"{person.Id}");
        var lists = await db.RankingLogs.AsNoTracking().Where(l => l.ClientId == id || (l.AreaId == area && l.JobOrderId != null && l.Top.Contains(said)))
            .OrderBy(l => l.At).Select(l => new Listed(l.At, l.JobOrderId, l.Engine, l.Considered, l.Top)).ToListAsync();
        var jobs = await Titles(lists);
        return new("rankings", lists.Select(l => l.Order is { } order ? ForJob(l, jobs.GetValueOrDefault($"{order}"), said) : ForPerson(l, jobs)));
    }

    private static object ForPerson(Listed list, Dictionary<string, string> jobs) => new
    {
        list.At, madeFor = "jobs-for-you", compared = list.Considered, jobs = RankingLog.PlacesIn(list.Top).Select((p, i) => new { rank = i + 1, job = jobs.GetValueOrDefault(p.Id, p.Id), fit = p.Score }), list.Engine,
    };

    private static object ForJob(Listed list, string? job, string person)
    {
        var (place, at) = RankingLog.PlacesIn(list.Top).Select((p, i) => (p, i + 1)).First(p => p.p.Id == person);
        return new { list.At, madeFor = "people-for-a-job", job, compared = list.Considered, rank = at, fit = place.Score, list.Engine };
    }

    private async Task<Dictionary<string, string>> Titles(List<Listed> lists)
    {
        var asked = lists.Where(l => l.Order is null).SelectMany(l => RankingLog.PlacesIn(l.Top)).Select(p => Id.TryParse<JobOrderId>(p.Id, out var id) ? id : (JobOrderId?)null).Concat(lists.Select(l => l.Order)).OfType<JobOrderId>().Distinct().ToList();
        return await db.JobOrders.AsNoTracking().Where(o => asked.Contains(o.Id)).ToDictionaryAsync(o => $"{o.Id}", o => o.Title);
    }
}
