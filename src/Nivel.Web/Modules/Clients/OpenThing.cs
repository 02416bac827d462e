using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>Something of a person that is still going on when the search ends: text "Clients.open-…" with what and by when.</summary>
public sealed record OpenThing(string Kind, string What, DateOnly? On, string Href);

/// <summary>A module tells what of a person is still open in it, so that nothing is left behind unseen when a search ends.</summary>
public interface IOpenThings
{
    Task<IReadOnlyList<OpenThing>> Of(ClientId client, DateOnly today);
}

/// <summary>Tasks that were agreed and are not done.</summary>
public sealed class OpenTasks(Db db) : IOpenThings
{
    public async Task<IReadOnlyList<OpenThing>> Of(ClientId client, DateOnly today) =>
        [.. (await db.ClientTasks.AsNoTracking().Where(k => k.ClientId == client && k.DoneOn == null).OrderBy(k => k.DueOn).ToListAsync()).Select(k => new OpenThing("task", k.Text, k.DueOn, $"/clients/{client}/tasks"))];
}
