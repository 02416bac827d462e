using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Plans;

/// <summary>The agreed plan on paper, in the person's own language whatever the reader's is (D-29).</summary>
[Printable("tyollistymissuunnitelma")]
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class PrintModel(Db db, ClientDoor door, Areas areas, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }

    public Client Client { get; private set; } = null!;
    public Plan Plan { get; private set; } = null!;
    public string AreaName { get; private set; } = "";
    public string Coach { get; private set; } = "";

    /// <summary>Finnish or Swedish by law, English for those who read neither.</summary>
    public string Language => Client.Language is Languages.Finnish or Languages.Swedish ? Client.Language : Languages.English;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.Open(this.Actor, Id, "plan") is not { } client) return NotFound();
        if (await db.Plans.AsNoTracking().Include(p => p.Steps).SingleOrDefaultAsync(p => p.ClientId == Id && p.State == PlanState.Agreed) is not { } plan) return NotFound();
        (Client, Plan) = (client, plan);
        var area = await areas.Find(client.AreaId);
        AreaName = area is null ? "" : Languages.Pick(Language, area.NameFi, area.NameSv, area.NameEn);
        Coach = await db.People.Where(u => u.Id == client.CoachId).Select(u => u.Name).FirstOrDefaultAsync() ?? "";
        return Page();
    }

    public string Say(string key, params object?[] with) => texts.In(Language, key, with);

    public string Date(DateOnly? day) => day is { } known ? Shared.DateWords.Day(known, Languages.Culture(Language)) : "";
}
