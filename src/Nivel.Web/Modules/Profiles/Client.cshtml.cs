using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Profiles;

/// <summary>The CV and profile of a person, drafted together with the coach.</summary>
[Printable("ansioluettelo")]
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class ClientModel(ClientDoor door, ProfileDesk desk, ProfileDuty duty, TimeProvider clock, Texts texts) : ProfilePage(desk, duty, clock, texts)
{
    [BindProperty(SupportsGet = true)] public ClientId ClientId { get; set; }

    protected override string Address => $"/profiles/{ClientId}";
    protected override bool IsOwn => false;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, ClientId, "profile") is not { } person) { context.Result = NotFound(); return; }
        Person = person;
        await next();
    }
}
