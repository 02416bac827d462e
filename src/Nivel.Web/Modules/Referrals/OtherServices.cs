using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What a receiver or a panel may offer instead: cards of the area that are not outdated.</summary>
public static class OtherServices
{
    /// <summary>Only those that serve the person's municipality, where that is among what is shared: else the list itself would tell where the person lives.</summary>
    public static async Task<IReadOnlyList<ServiceRow>> Of(Db db, Client client, ServiceId instead, ConsentScope shared, DateOnly today)
    {
        var area = client.AreaId;
        var rows = await ServiceRow.Of(db, db.Services.Where(s => s.AreaId == area && s.Id != instead).ToOffer(today), today);
        var home = shared.HasFlag(ConsentScope.Contact) ? client.ToOthers().MunicipalityCode : null;
        return [.. rows.Where(r => home is null || r.Reaches(home)).OrderBy(r => r.Name, Texts.Sorting)];
    }
}
