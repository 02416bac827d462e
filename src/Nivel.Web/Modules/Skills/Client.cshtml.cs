using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>A person's skills and wishes, done together with the coach.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class ClientModel(ClientDoor door, SkillsDesk desk) : SkillsPage(desk)
{
    [BindProperty(SupportsGet = true)] public ClientId ClientId { get; set; }

    protected override string Address => $"/skills/{ClientId}";
    protected override bool IsOwn => false;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, ClientId, "skills") is not { } person) { context.Result = NotFound(); return; }
        Person = person;
        await next();
    }
}
