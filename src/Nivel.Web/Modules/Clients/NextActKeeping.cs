using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>A module that knows something the next act rests on, such as meetings or the plan. This module knows none of them by name:
/// each adds what is its own, see docs/decisions/0009.</summary>
public interface INextActSource
{
    Task<NextActFacts> Add(NextActFacts known, ClientId client);
}

/// <summary>Keeps the next act true: whoever changes what it rests on saves through here.</summary>
public sealed class NextActKeeping(Db db, IEnumerable<INextActSource> sources)
{
    /// <summary>Saves what the verbs did and reckons the next act anew, both or neither. The next act follows from other rows,
    /// so it does not raise the version that two editors of the contact details compare.</summary>
    public async Task Save(ClientId client, DateOnly today)
    {
        await using var whole = await db.Database.BeginTransactionAsync();
        await db.SaveChangesAsync();
        await Reckon(client, today);
        await whole.CommitAsync();
    }

    /// <summary>Writes the next act and the next act of law as they are on this day.</summary>
    public async Task Reckon(ClientId client, DateOnly today)
    {
        var facts = await FactsOf(client);
        var (next, law) = (NextActs.Of(facts, today), NextActs.ByLaw(facts, today));
        var (act, on, lawAct, lawOn) = (next?.Code, next?.On, law?.Code, law?.On);
        await db.Clients.Where(c => c.Id == client).ExecuteUpdateAsync(set => set.SetProperty(c => c.NextAct, act).SetProperty(c => c.NextActOn, on)
            .SetProperty(c => c.LawAct, lawAct).SetProperty(c => c.LawActOn, lawOn));
    }

    public async Task<NextActFacts> FactsOf(ClientId client)
    {
        var person = await db.Clients.Where(c => c.Id == client).Select(c => new { From = c.SearchSince ?? c.RegisteredOn, c.EndedOn }).SingleAsync();
        var task = await db.ClientTasks.Where(t => t.ClientId == client && t.DoneOn == null).Select(t => (DateOnly?)t.DueOn).MinAsync();
        var facts = new NextActFacts(person.EndedOn is null, person.From, null, null, false, null, task, null);
        foreach (var source in sources) facts = await source.Add(facts, client);
        return facts;
    }
}
