using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Searching.Groups;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>The boards of my groups, and what of my search is counted on each. I may change my mind at any time.</summary>
[For(Role.Jobseeker)]
public sealed class GroupsModel(Db db, TimeProvider clock) : PageModel
{
    public sealed record Mine(GroupBoard Board, GroupShare? Share);

    [FromQuery] public string? Done { get; set; }

    public IReadOnlyList<Mine> Groups { get; private set; } = [];
    private Client Person { get; set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        Person = own;
        await next();
    }

    public async Task OnGetAsync()
    {
        var (id, mine) = (Person.Id, new List<Mine>());
        var shares = await db.GroupShares.AsNoTracking().Where(s => s.ClientId == id).ToListAsync();
        foreach (var group in await GroupBoard.GroupsOf(db, id).AsNoTracking().OrderBy(g => g.StartsOn).ToListAsync()) mine.Add(new(await GroupBoard.Of(db, group, clock.Today), shares.Find(s => s.GroupId == group.Id)));
        Groups = mine;
    }

    public async Task<IActionResult> OnPostAsync(ServiceGroupId group, bool applications, bool contacts, bool interviews, bool withdraw)
    {
        var id = Person.Id;
        var share = await db.GroupShares.SingleOrDefaultAsync(s => s.GroupId == group && s.ClientId == id);
        // Withdrawing is possible also after leaving the group; giving needs a place in it.
        var found = await GroupBoard.GroupsOf(db, id).SingleOrDefaultAsync(g => g.Id == group) ?? (share is null ? null : await db.ServiceGroups.SingleAsync(g => g.Id == group));
        if (found is null) return NotFound();
        if (share is null) db.Add(share = GroupShare.For(Person, found));
        share.Decide(applications && !withdraw, contacts && !withdraw, interviews && !withdraw, await GroupBoard.NameOf(db, found), this.Actor, clock.Now, clock.Today);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // The same person in two windows at once.
            return Redirect("/own/search/groups?done=other");
        }

        return Redirect($"/own/search/groups?done={(share.Since is null ? "withdrawn" : "given")}");
    }
}
