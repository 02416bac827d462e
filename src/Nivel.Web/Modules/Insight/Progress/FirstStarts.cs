using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Studies;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Progress;

/// <summary>Who began a service for the first time in a year, and when: the participants of a study, asked of the record because answers of persons never enter the store.</summary>
internal static class FirstStarts
{
    internal static async Task<Dictionary<ClientId, DateOnly>> Of(Db db, EmploymentAreaId area, Studied which, Guid? service, int year)
    {
        var (last, starts) = (new DateOnly(year, 12, 31), new Dictionary<ClientId, DateOnly>());
        await foreach (var (client, first) in Begun(db, area, which, service, last))
            if (!starts.TryGetValue(client, out var known) || first < known) starts[client] = first;
        return starts.Where(s => s.Value.Year == year).ToDictionary();
    }

    private static async IAsyncEnumerable<(ClientId, DateOnly)> Begun(Db db, EmploymentAreaId area, Studied which, Guid? service, DateOnly last)
    {
        var kind = which.Kind > 0 ? CodeWords.Services[which.Kind] : null;
        var wanted = service is { } id ? new ServiceId(id) : (ServiceId?)null;
        var told = db.Participations.Where(p => p.AreaId == area && p.StartsOn <= last && (kind != null ? p.Kind == kind : p.ServiceId == wanted));
        foreach (var first in await Firsts(told.Select(p => new Start { Client = p.ClientId, On = p.StartsOn }))) yield return first;
        var network = db.Referrals.Where(r => r.AreaId == area && kind == null && r.ServiceId == wanted && r.StartedOn != null && r.StartedOn <= last);
        foreach (var first in await Firsts(network.Select(r => new Start { Client = r.ClientId, On = r.StartedOn!.Value }))) yield return first;
        if (kind is not ("wage-subsidy" or "work-trial")) yield break;
        var work = kind == "work-trial" ? PlacementKind.WorkTrial : PlacementKind.SubsidisedWork;
        foreach (var first in await Firsts(db.Placements.Where(p => p.AreaId == area && p.Kind == work && p.StartsOn <= last).Select(p => new Start { Client = p.ClientId, On = p.StartsOn }))) yield return first;
    }

    private sealed class Start
    {
        public ClientId Client { get; init; }
        public DateOnly On { get; init; }
    }

    private static async Task<List<(ClientId, DateOnly)>> Firsts(IQueryable<Start> starts) =>
        [.. (await starts.GroupBy(s => s.Client).Select(g => new { Client = g.Key, On = g.Min(s => s.On) }).ToListAsync()).Select(s => (s.Client, s.On))];
}
