using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>Keeps the authority's worker in a case true when the person gets another coach.</summary>
public static class SupportWorkers
{
    /// <summary>The new coach speaks for the authority from now on; not saved yet.</summary>
    public static async Task Follow(Db db, ClientId client, User coach, Actor by, DateTimeOffset at)
    {
        var open = await db.SupportParties.Where(p => p.ClientId == client && p.Kind == SupportPartyKind.Authority && db.MultiAgencySupports.Any(s => s.Id == p.SupportId && s.ClosedOn == null)).ToListAsync();
        foreach (var party in open) party.HandTo(coach, by, at);
    }
}
