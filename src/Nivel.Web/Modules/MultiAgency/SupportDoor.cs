using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>Opens what belongs to multi-agency support: only for those who have a part in it, and the look is on disk before anything is shown.</summary>
public sealed class SupportDoor(Db db, ClientDoor door, LookLog looks, TimeProvider clock)
{
    /// <summary>The case as its parties see it; null when the actor has no part in it.</summary>
    public async Task<SharedCase?> Open(Actor actor, MultiAgencySupportId id)
    {
        if (await db.SupportsOf(actor, clock.Today).SingleOrDefaultAsync(s => s.Id == id) is not { } support) return null;
        return await Look(actor, support.ClientId, SupportAccess.Ground) ? await SharedCase.Of(db, support, actor) : null;
    }

    /// <summary>A consultation request. One without a name tells the consulted worker of nobody, so there is no look to log.</summary>
    public async Task<Consultation?> Open(Actor actor, ConsultationId id)
    {
        if (await db.ConsultationsOf(actor, clock.Today).SingleOrDefaultAsync(c => c.Id == id) is not { } asked) return null;
        if (actor.Role == Role.Specialist && asked.Ground == ConsultationGround.Nameless) return asked;
        return await Look(actor, asked.ClientId, asked.Ground == ConsultationGround.Support ? SupportAccess.Ground : ConsultationAccess.Ground) ? asked : null;
    }

    private async Task<bool> Look(Actor actor, ClientId client, string ground)
    {
        if (actor.Role != Role.Specialist) return await door.Open(actor, client, "support") is not null;
        await looks.Record(actor, client, "support", ground);
        return true;
    }
}
