using Microsoft.AspNetCore.Mvc.Filters;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Profiles;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Own;

/// <summary>The own CV and profile.</summary>
[Printable("ansioluettelo")]
[For(Role.Jobseeker)]
public sealed class ProfileModel(Db db, ProfileDesk desk, ProfileDuty duty, TimeProvider clock, Texts texts) : ProfilePage(desk, duty, clock, texts)
{
    protected override string Address => "/own/profile";
    protected override bool IsOwn => true;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (this.Actor.ClientId is not { } own || await db.ClientOf(this.Actor, own, Today) is not { } found) { context.Result = NotFound(); return; }
        Person = found.Client;
        await next();
    }
}
