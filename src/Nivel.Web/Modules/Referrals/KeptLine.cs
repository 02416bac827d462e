using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>A kept referral as a row of a list.</summary>
public sealed record KeptLine(ClientId ClientId, ServiceId ServiceId, string GivenName, string FamilyName, string ServiceFi, string? ServiceSv, string? ServiceEn, DateTimeOffset KeptAt, DateTimeOffset? AskedAt, DateTimeOffset? DeclinedAt)
{
    public const int Most = 100;

    public string Name => $"{FamilyName} {GivenName}";

    public DateOnly ForgottenOn => ForgetKept.ForgottenOn(KeptAt, AskedAt);

    public string Service => Languages.Pick(Languages.Current, ServiceFi, ServiceSv, ServiceEn);

    /// <summary>Those of the given people, the oldest first.</summary>
    public static Task<List<KeptLine>> Of(Db db, IQueryable<Client> people) =>
        (from k in db.KeptReferrals.AsNoTracking()
         join c in people on k.ClientId equals c.Id
         join s in db.Services on k.ServiceId equals s.Id
         orderby k.KeptAt
         select new KeptLine(k.ClientId, k.ServiceId, c.GivenName, c.FamilyName, s.NameFi, s.NameSv, s.NameEn, k.KeptAt, k.AskedAt, k.DeclinedAt)).Take(Most).ToListAsync();
}
