using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>A consultation request in a list, with the names that belong to it.</summary>
public sealed record ConsultationRow(Consultation Asked, string? To, string? Organisation, string? By)
{
    private const int Most = 100;

    /// <summary>Those that wait first, then the newest.</summary>
    public static Task<List<ConsultationRow>> Of(Db db, IQueryable<Consultation> from) =>
        from.AsNoTracking().OrderBy(c => c.ClosedOn != null).ThenByDescending(c => c.AskedOn).ThenByDescending(c => c.Id).Take(Most)
            .Select(c => new ConsultationRow(c, db.People.Where(u => u.Id == c.ToUserId).Select(u => u.Name).FirstOrDefault(),
                db.Organisations.Where(o => o.Id == c.ToOrganisationId).Select(o => o.Name).FirstOrDefault(), db.People.Where(u => u.Id == c.AskedBy).Select(u => u.Name).FirstOrDefault())).ToListAsync();
}
