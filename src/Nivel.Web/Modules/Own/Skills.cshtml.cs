using Microsoft.AspNetCore.Mvc.Filters;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Own;

/// <summary>The own skills and wishes of the person who has signed in.</summary>
[For(Role.Jobseeker)]
public sealed class SkillsModel(Db db, SkillsDesk desk, TimeProvider clock) : SkillsPage(desk)
{
    protected override string Address => "/own/skills";
    protected override bool IsOwn => true;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (this.Actor.ClientId is not { } own || await db.ClientOf(this.Actor, own, clock.Today) is not { } found) { context.Result = NotFound(); return; }
        Person = found.Client;
        await next();
    }
}
