using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Where the mails about referrals to a service go: the card's own address, else the organisation's. Empty when there is neither; such a card takes no referrals.</summary>
public static class ReceiverAddress
{
    public static async Task<string> Of(Db db, ServiceId service) => (await Of(db, [service], default))[service];

    public static async Task<Dictionary<ServiceId, string>> Of(Db db, IReadOnlyCollection<ServiceId> services, CancellationToken cancel) =>
        await db.Services.AsNoTracking().Where(s => services.Contains(s.Id)).Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new { s.Id, s.ContactEmail, o.Email })
            .ToDictionaryAsync(s => s.Id, s => string.IsNullOrWhiteSpace(s.ContactEmail) ? s.Email : s.ContactEmail, cancel);
}
