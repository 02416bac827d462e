using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Clients;

/// <summary>Opens a person for a page: only through a task, and the look is on disk before anything is shown (D-10, D-11).</summary>
public sealed class ClientDoor(Db db, LookLog looks, TimeProvider clock)
{
    /// <summary>The person, or null when the actor has no ground to see them.</summary>
    public async Task<Client?> Open(Actor actor, ClientId id, string page = "client")
    {
        if (await db.ClientOf(actor, id, clock.Today) is not var (client, why)) return null;
        await looks.Record(actor, id, page, why);
        return client;
    }
}
