using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Platform.Frame;

/// <summary>Gives every page its frame: menu, who is signed in as what, and the mode of the area in the footer.</summary>
public sealed class PageFrame(Texts texts, Areas areas) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is PageModel page)
        {
            var actor = Actor.From(page.User);
            page.ViewData["Menu"] = Menu.Of(actor, page.Request.Path.Value ?? "/", texts);
            if (actor is not null)
            {
                page.ViewData["UserRole"] = texts[$"Frame.role-{actor.Role}"];
                if (await areas.Find(actor.AreaId) is { } area) page.ViewData["AreaLine"] = texts[$"Frame.mode-{area.Mode}", area.Name];
            }
        }

        await next();
    }
}

/// <summary>The areas of the installation; few, and read on every page, so kept for a minute.</summary>
public sealed class Areas(IServiceScopeFactory scopes, TimeProvider clock)
{
    private readonly ConcurrentDictionary<EmploymentAreaId, (EmploymentArea? Area, DateTimeOffset Until)> known = new();

    public async Task<EmploymentArea?> Find(EmploymentAreaId id)
    {
        if (known.TryGetValue(id, out var kept) && kept.Until > clock.Now) return kept.Area;
        await using var scope = scopes.CreateAsyncScope();
        var area = await scope.ServiceProvider.GetRequiredService<Db>().Areas.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id);
        known[id] = (area, clock.Now.AddMinutes(1));
        return area;
    }

    public void Forget(EmploymentAreaId id) => known.TryRemove(id, out _);
}
