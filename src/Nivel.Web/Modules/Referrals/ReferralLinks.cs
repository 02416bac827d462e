using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The services to which the person has been referred, the latest first, for notes that are about one of them.</summary>
public sealed class ReferralLinks(Db db) : INoteLinkSource
{
    private const int Most = 10;

    public async Task<IReadOnlyList<NoteLink>> Of(ClientId client)
    {
        var services = await (from r in db.Referrals.AsNoTracking() where r.ClientId == client join s in db.Services on r.ServiceId equals s.Id orderby r.SentAt descending select s).Take(Most).ToListAsync();
        return [.. services.DistinctBy(s => s.Id).Select(s => NoteLink.To("services", s.Id, s.Name))];
    }
}
