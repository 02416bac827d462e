using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>Small agreed tasks: who does what by when, and done.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class TasksModel(Db db, NextActKeeping acts, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public TaskOwner Owner { get; set; }
    [BindProperty] public DateOnly? DueOn { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<ClientTask> Tasks { get; private set; } = [];
    public DateOnly Today { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id) is not { } client) { context.Result = NotFound(); return; }
        (Client, Today) = (client, clock.Today);
        Tasks = await db.ClientTasks.Where(t => t.ClientId == Id).OrderBy(t => t.DoneOn != null).ThenBy(t => t.DueOn).Take(100).ToListAsync();
        await next();
    }

    public void OnGet() => DueOn = Today.AddDays(7);

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        if (Typed.Text(Text) is not { Length: <= 1000 }) this.Wrong(nameof(Text), texts["Clients.task-empty"]);
        if (ModelState.IsValid && DueOn is null) this.Wrong(nameof(DueOn), texts["Clients.date-missing"]);
        if (DueOn < Today) this.Wrong(nameof(DueOn), texts["Clients.date-past"]);
        if (!ModelState.IsValid) return Page();
        db.Add(ClientTask.Agree(Client, Text!, Owner, DueOn!.Value, this.Actor, clock.Now));
        await acts.Save(Id, Today);
        return Redirect($"/clients/{Id}/tasks?done=task");
    }

    public async Task<IActionResult> OnPostFinishAsync(ClientTaskId task)
    {
        if (Tasks.FirstOrDefault(t => t.Id == task) is not { } found) return NotFound();
        found.Finish(this.Actor, clock.Now, Today);
        await acts.Save(Id, Today);
        return Redirect($"/clients/{Id}/tasks?done=task-done");
    }
}
