using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills.Fairness;

/// <summary>
/// Audits the candidate lists of an area and keeps the result as the row of the month. An authority has to assess how its work meets equality:
/// 1325/2014, section 5, and 609/1986, section 4. What a person is never leaves this class: only figures of groups are kept.
/// </summary>
public sealed class FairnessRun(Db db, Database database, TaxonomyShelf taxonomies, TimeProvider clock)
{
    /// <summary>Lists of a year: a month of a small area says nothing yet.</summary>
    private const int Months = 12;

    private sealed record Grouped(int Key, string Sex, string Age, string Language);

    public async Task<FairnessReport> Keep(EmploymentAreaId area, Month month, CancellationToken cancel = default)
    {
        var (from, until) = (month.AddMonths(1 - Months).First, month.Next.First.AddDays(-1));
        var (lists, keys, engine) = await Lists(area, from, until, cancel);
        var strata = await Strata(area, keys, cancel);
        var groups = await Groups(area, keys, cancel);
        var audits = await Task.Run(() => (IReadOnlyList<GroupingAudit>)
        [
            Audit("sex", lists, strata, groups.ToDictionary(g => g.Key, g => g.Sex)),
            Audit("age", lists, strata, groups.ToDictionary(g => g.Key, g => g.Age)),
            Audit("language", lists, strata, groups.ToDictionary(g => g.Key, g => g.Language)),
        ], cancel);
        var report = new FairnessReport(area, $"{month}", from, until, engine, audits, clock.Now);
        await Replace(report, cancel);
        return report;
    }

    private async Task Replace(FairnessReport report, CancellationToken cancel)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await db.FairnessReports.Where(r => r.AreaId == report.AreaId && r.Month == report.Month).ExecuteDeleteAsync(cancel);
            db.FairnessReports.Add(report);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Two who press the button at once: the same lists give the same figures, so either row will do.
            db.ChangeTracker.Clear();
        }
    }

    private static GroupingAudit Audit(string grouping, List<ShownList> lists, Dictionary<int, string> strata, Dictionary<int, string> groups)
    {
        var people = strata.Select(s => new AuditedPerson(s.Key, groups.GetValueOrDefault(s.Key, ""), s.Value));
        return new(grouping, FairnessAudit.People(lists, people), FairnessAudit.Order(lists, groups));
    }

    /// <summary>The last list of each order: the same list looked at ten times is one list.</summary>
    private async Task<(List<ShownList> Lists, Dictionary<ClientId, int> Keys, string Engine)> Lists(EmploymentAreaId area, DateOnly from, DateOnly until, CancellationToken cancel)
    {
        var (begin, end) = (FinnishTime.At(from, TimeOnly.MinValue), FinnishTime.At(until.AddDays(1), TimeOnly.MinValue));
        var (last, engine, keys) = (new Dictionary<JobOrderId, string>(), "", new Dictionary<ClientId, int>());
        await foreach (var log in db.RankingLogs.AsNoTracking().Where(l => l.AreaId == area && l.JobOrderId != null && l.At >= begin && l.At < end).OrderBy(l => l.Id)
            .Select(l => new { Order = l.JobOrderId!.Value, l.Top, l.Engine }).AsAsyncEnumerable().WithCancellation(cancel))
            (last[log.Order], engine) = (log.Top, log.Engine);
        int Key(string id)
        {
            var client = Id.TryParse<ClientId>(id, out var known) ? known : default;
            return keys.TryGetValue(client, out var key) ? key : keys[client] = keys.Count;
        }

        return ([.. last.Select(l => new ShownList($"{l.Key}", [.. RankingLog.PlacesIn(l.Value).Select(p => new ShownPlace(Key(p.Id), p.Score))]))], keys, engine);
    }

    /// <summary>Who might have been shown, and what makes them comparable: the field of work and how many skills they have confirmed.</summary>
    private async Task<Dictionary<int, string>> Strata(EmploymentAreaId area, Dictionary<ClientId, int> keys, CancellationToken cancel)
    {
        var (taxonomy, strata) = (await taxonomies.Open(cancel), new Dictionary<int, string>());
        int KeyOf(ClientId client) => keys.TryGetValue(client, out var key) ? key : keys[client] = keys.Count;
        await foreach (var person in Profiles.Of(database, area, taxonomy, null, KeyOf, cancel))
        {
            var field = person.Profile.Occupations.Select(o => taxonomy.Taxonomy.Occupation(o.Occupation)?.Isco).FirstOrDefault(i => i?.Length >= 2)?[..2] ?? "";
            var skills = person.Profile.Skills.Count + person.Profile.Licences.Count;
            strata[person.Profile.Key] = $"{field}/{(skills < 5 ? "few" : skills < 10 ? "some" : skills < 20 ? "many" : "plenty")}";
        }

        return strata;
    }

    private async Task<List<Grouped>> Groups(EmploymentAreaId area, Dictionary<ClientId, int> keys, CancellationToken cancel)
    {
        var (today, found) = (clock.Today, new List<Grouped>());
        await foreach (var person in db.Clients.AsNoTracking().Where(c => c.AreaId == area).Select(c => new { c.Id, c.IdentityCode, c.BornOn, c.Language }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!keys.TryGetValue(person.Id, out var key)) continue;
            var age = today.Year - person.BornOn.Year - (person.BornOn.AddYears(today.Year - person.BornOn.Year) > today ? 1 : 0);
            // Without a code the sex is not known and not guessed.
            var sex = person.IdentityCode is { } code ? code.IsOfMan ? "male" : "female" : "";
            found.Add(new(key, sex, age < 30 ? "under-30" : age < 45 ? "30-44" : age < 55 ? "45-54" : "55-over", person.Language is "fi" or "sv" ? person.Language : "other"));
        }

        return found;
    }
}
