using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Desk;

/// <summary>The export sheet as text to copy, as JSON and as a table. The file carries no name and no identity code: the worker opens the right person there.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class ExportModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public DateOnly? Since { get; set; }

    public Client Client { get; private set; } = null!;
    public ExportSheet Sheet { get; private set; } = null!;
    public string Text => Sheet.AsText(texts);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "export") is not { } client) { context.Result = NotFound(); return; }
        Client = client;
        this.Reword(texts);
        Since ??= client.RegisteredOn ?? clock.Today.AddYears(-1);
        Sheet = await ExportSheet.Of(db, Id, Since.Value, clock.Today);
        await next();
    }

    public void OnGet()
    {
        // The sheet is made before any handler.
    }

    public IActionResult OnGetJson() => File(JsonSerializer.SerializeToUtf8Bytes(Sheet, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }), "application/json", "nivel-vienti.json");

    public IActionResult OnGetCsv()
    {
        using var file = new MemoryStream();
        using (var csv = new CsvExport(file, "laji", "koodi", "teksti", "alku", "loppu"))
        {
            if (Sheet.Plan is { } plan) csv.Row("plan", $"{plan.Edition}", plan.Goal, plan.AgreedOn, null);
            foreach (var step in Sheet.Plan?.Steps ?? []) csv.Row(step.IsLeft ? "step-left" : "step", step.Bearer, step.Text, step.DueOn, step.DoneOn);
            foreach (var meeting in Sheet.Meetings) csv.Row("meeting", meeting.Kind, meeting.State, meeting.On, meeting.On);
            foreach (var service in Sheet.Services) csv.Row("service", service.Kind, service.Name, service.StartsOn, service.EndsOn);
        }

        return File(file.ToArray(), "text/csv", "nivel-vienti.csv");
    }
}
