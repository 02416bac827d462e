using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>Addresses of the contact persons, for whoever has to reach an organisation that does not answer.</summary>
public sealed class NamedContacts(Db db) : INamedContacts
{
    public async Task<ILookup<OrganisationId, string>> EmailsOf(IReadOnlyCollection<OrganisationId> organisations, CancellationToken cancel) =>
        (await db.ContactPersons.AsNoTracking().Where(c => organisations.Contains(c.OrganisationId) && c.Email != null && c.Email != "").Select(c => new { c.OrganisationId, c.Email }).ToListAsync(cancel))
            .ToLookup(c => c.OrganisationId, c => c.Email!);
}
