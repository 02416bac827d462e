using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Services;

public static class ServiceAccess
{
    /// <summary>Workers of the network read the professional face; the public, jobseekers and employers do not.</summary>
    public static bool ReadsProfessionalFace(Actor? actor) => actor is not null && actor.Role is not (Role.Jobseeker or Role.Employer);

    extension(Db db)
    {
        /// <summary>The cards that the actor may read: published ones of the area, and the drafts of the own organisation.</summary>
        public IQueryable<Service> ServicesOf(Actor actor) => db.Services.Where(s => s.AreaId == actor.AreaId
            && (s.State == CardState.Published || s.OrganisationId == actor.OrganisationId || actor.Role == Role.Coordinator || actor.Role == Role.Administrator));
    }
}
