using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Network;

/// <summary>Somebody of the reader's own people who could be asked.</summary>
/// <param name="Here">Already referred to this very service.</param>
public sealed record PersonToAsk(ClientId Id, string Name, ReferralId Referral, bool Here, string WaitsFor);

/// <summary>A short group with how many could be asked in all, and who of the reader's own people.</summary>
public sealed record ShortGroupView(ShortGroup Short, int All, IReadOnlyList<PersonToAsk> Mine);

/// <summary>Groups that begin soon with too few people, and whom to ask. Everybody sees the number; a name is seen only by somebody with a task with the person.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach, Role.Provider, Role.Specialist, Role.Coordinator)]
public sealed class ShortModel(Db db, LookLog looks, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ShortGroupView> Groups { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var (actor, today, views) = (this.Actor, clock.Today, new List<ShortGroupView>());
        foreach (var group in await ShortGroup.Of(db, actor.AreaId, today))
        {
            if (actor.Is(Role.Provider, Role.Specialist) && group.Service.OrganisationId != actor.OrganisationId) continue;
            var toAsk = group.ToAsk(db);
            views.Add(new(group, await toAsk.Select(r => r.ClientId).Distinct().CountAsync(), actor.Role.MeetsClients() ? await Mine(actor, group, toAsk, today) : []));
        }

        Groups = views;
        await Task.WhenAll(views.SelectMany(v => v.Mine).Select(p => p.Id).Distinct().Select(c => looks.Record(actor, c, "short-group", "task")));
    }

    private async Task<IReadOnlyList<PersonToAsk>> Mine(Actor actor, ShortGroup group, IQueryable<Referral> toAsk, DateOnly today)
    {
        var mine = db.ClientsOf(actor, today).Where(c => c.EndedOn == null);
        var found = await (from r in toAsk
                           join c in mine on r.ClientId equals c.Id
                           join s in db.Services on r.ServiceId equals s.Id
                           select new { c.Id, c.GivenName, c.FamilyName, Referral = r.Id, r.ServiceId, r.SentAt, s.NameFi, s.NameSv, s.NameEn }).ToListAsync();
        return [.. found.GroupBy(f => f.Id).Select(g => g.OrderByDescending(f => f.ServiceId == group.Service.Id).ThenBy(f => f.SentAt).First()).OrderByDescending(f => f.ServiceId == group.Service.Id).ThenBy(f => f.SentAt)
            .Select(f => new PersonToAsk(f.Id, $"{f.FamilyName} {f.GivenName}", f.Referral, f.ServiceId == group.Service.Id, Languages.Pick(Languages.Current, f.NameFi, f.NameSv, f.NameEn)))];
    }
}
