using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Store;

/// <summary>Reads what the store takes of persons: days and codes, no name, no words, no health; of the identity code only the sex.</summary>
internal sealed class LifeReader(Db db, Codes codes, Pseudonyms pseudonyms)
{
    /// <summary>How many persons are read at once: few enough for the list of ids in one question.</summary>
    internal const int AtOnce = 500;

    internal long Of(ClientId client) => pseudonyms.Of(client.Value);

    internal async Task<List<PersonFacts>> Read(List<ClientId> ids)
    {
        var clients = await db.Clients.AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.AreaId, c.MunicipalityCode, c.BornOn, c.Language, c.CoachId, c.RegisteredOn, c.EndedOn, c.EndReason, c.Phase, c.PhaseSince, c.IdentityCode }).ToListAsync();
        var spells = (await db.Spells.AsNoTracking().Where(s => ids.Contains(s.ClientId)).Select(s => new { s.ClientId, s.StartsOn, s.EndsOn, s.ExitReason }).ToListAsync()).ToLookup(s => s.ClientId);
        var services = (await db.Participations.AsNoTracking().Where(p => ids.Contains(p.ClientId)).Select(p => new { p.ClientId, p.StartsOn, p.EndsOn, p.Kind, p.ServiceId }).ToListAsync()).ToLookup(p => p.ClientId);
        var referred = (await db.Referrals.AsNoTracking().Where(r => ids.Contains(r.ClientId) && r.StartedOn != null).Select(r => new { r.ClientId, r.ServiceId, r.StartedOn, r.EndedOn, r.Outcome }).ToListAsync()).ToLookup(r => r.ClientId);
        var places = (await db.Placements.AsNoTracking().Where(p => ids.Contains(p.ClientId)).Select(p => new { p.ClientId, p.StartsOn, p.EndsOn, p.Kind }).ToListAsync()).ToLookup(p => p.ClientId);
        var phases = (await db.Happenings.AsNoTracking().Where(h => h.Kind == "PhaseChanged" && h.ClientId != null && ids.Contains(h.ClientId.Value)).Select(h => new { h.ClientId, h.At, h.Facts }).ToListAsync()).ToLookup(h => h.ClientId!.Value);
        return [.. clients.OrderBy(c => c.Id.Value).Select(c => new PersonFacts(Of(c.Id),
            new(codes.Of(c.AreaId), CodeWords.Place(c.MunicipalityCode), c.BornOn, CodeWords.Language(c.Language), codes.TeamOf(c.CoachId), codes.Of(c.CoachId), CodeWords.Sex(c.IdentityCode), CodeWords.Phase(c.Phase)),
            c.RegisteredOn is { } registered ? Run(registered, c.EndedOn) : null, CodeWords.Of(CodeWords.Exits, c.EndReason, "other"),
            [.. spells[c.Id].Select(s => new Unemployment(Run(s.StartsOn, s.EndsOn), CodeWords.Of(CodeWords.Exits, s.ExitReason, "other")))],
            [.. services[c.Id].Select(p => new InService(Run(p.StartsOn, p.EndsOn), CodeWords.Of(CodeWords.Services, p.Kind, "other"), codes.Of(p.ServiceId), LeftEarly: false)),
             .. places[c.Id].Where(p => CountsAs(p.Kind) is { } kind && !services[c.Id].Any(s => CodeWords.Of(CodeWords.Services, s.Kind, "other") == kind && Run(s.StartsOn, s.EndsOn).Overlap(Run(p.StartsOn, p.EndsOn))))
                .Select(p => new InService(Run(p.StartsOn, p.EndsOn), CountsAs(p.Kind)!.Value, 0, LeftEarly: false)),
             .. referred[c.Id].Select(r => new InService(Run(r.StartedOn!.Value, r.EndedOn), InService.OfTheNetwork, codes.Of(r.ServiceId), r.Outcome == ReferralOutcome.Interrupted))],
            [.. places[c.Id].Select(p => new Placed(Run(p.StartsOn, p.EndsOn), (int)p.Kind + 1))],
            [.. Phases(phases[c.Id].Select(h => (h.At, h.Facts.GetValueOrDefault("to"))), c.Phase, c.PhaseSince)]))];
    }

    /// <summary>A person taken in with a phase has no change of it: the phase told on the record stands first.</summary>
    private static IEnumerable<PhaseEntered> Phases(IEnumerable<(DateTimeOffset At, string? To)> changes, string? now, DateOnly? since)
    {
        List<PhaseEntered> told = [.. changes.Where(c => c.To is { Length: > 0 }).OrderBy(c => c.At).Select(c => new PhaseEntered(c.At.InFinland().Day, c.To![0]))];
        if (told.Count == 0 && now is { Length: > 0 } && since is { } on) told.Add(new(on, now[0]));
        // Two changes on one day: the later one stands.
        return told.GroupBy(p => p.On).Select(day => day.Last());
    }

    /// <summary>Subsidised work and work trials are services of the statistics (S-09); where the same is told as a participation too, it is one.</summary>
    private static int? CountsAs(PlacementKind kind) => kind switch { PlacementKind.SubsidisedWork => 1, PlacementKind.WorkTrial => 2, _ => null };

    /// <summary>An end before the beginning would be a fault of the record; the day of the beginning is then all that is known.</summary>
    private static Days Run(DateOnly first, DateOnly? last) => new(first, last < first ? first : last);
}
