using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>Open jobs for a person, gone through together with the worker: the list that the person sees, with the subsidy that a company might get.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class ForClientModel(ClientDoor door, Db db, JobsForOne jobs, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId ClientId { get; set; }

    public Client Person { get; private set; } = null!;
    public SuggestedJobs Suggested { get; private set; } = SuggestedJobs.None;
    public IReadOnlyList<string> Supports { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, ClientId, "jobs") is not { } person) { context.Result = NotFound(); return; }
        Person = person;
        await next();
    }

    public async Task OnGetAsync()
    {
        var id = ClientId;
        var already = await db.Candidates.Where(c => c.ClientId == id && c.State != CandidateState.Suggested && c.State != CandidateState.Dropped).Select(c => c.JobOrderId).ToListAsync();
        Suggested = await jobs.Of(Person, already, this.Actor);
        if (Suggested.Jobs.Count > 0) Supports = PossibleSupports.For(Person.BornOn, Person.UnemployedSince, clock.Today);
    }
}
