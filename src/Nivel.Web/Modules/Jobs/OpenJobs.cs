using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Jobs;

/// <summary>A job as everybody may see it.</summary>
public sealed record OpenJob(JobOrderId Id, string Title, string Employer, string MunicipalityCode, string? OccupationId, DateTimeOffset PublishedAt, DateOnly? ClosesOn, int Openings);

/// <summary>The jobs that are open to everybody now: published by the employer, not filled, not closed, not past.</summary>
public static class OpenJobs
{
    public static IQueryable<JobOrder> Orders(Db db, DateOnly today) => db.JobOrders.AsNoTracking().Where(o => o.PublishedAt != null
        && (o.State == JobOrderState.Received || o.State == JobOrderState.Answered || o.State == JobOrderState.Presented) && (o.ClosesOn == null || o.ClosesOn >= today));

    /// <summary>Newest first; without the words, which only the page of one job needs.</summary>
    public static async Task<List<OpenJob>> All(Db db, DateOnly today)
    {
        var rows = await Orders(db, today).Join(db.Employers, o => o.EmployerId, e => e.Id, (o, e) => new { o.Id, o.Title, e.Name, o.MunicipalityCode, o.Need, At = o.PublishedAt!.Value, o.ClosesOn, o.Openings }).ToListAsync();
        return [.. rows.OrderByDescending(r => r.At).ThenBy(r => r.Id.Value).Select(r => new OpenJob(r.Id, r.Title, r.Name, r.MunicipalityCode, r.Need.OccupationId, r.At, r.ClosesOn, r.Openings))];
    }

    /// <summary>Those whose title, occupation or employer holds every word that was asked, in any inflection.</summary>
    public static IEnumerable<OpenJob> Matching(IEnumerable<OpenJob> jobs, string? question, OpenTaxonomy taxonomy)
    {
        var language = LanguageCodes.Parse(Languages.Current);
        var asked = SearchWords.Of(question ?? "", language);
        if (asked.Count == 0) return jobs;
        return jobs.Where(job =>
        {
            var occupation = job.OccupationId is { } id ? string.Join(' ', LanguageCodes.All.Select(l => taxonomy.Label(id, l))) : "";
            var told = SearchWords.Of($"{job.Title} {occupation} {job.Employer}", language);
            return asked.All(word => told.Any(t => t.StartsWith(word, StringComparison.Ordinal) || t.EndsWith(word, StringComparison.Ordinal)));
        });
    }
}
