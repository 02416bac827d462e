using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>Groups of a service (ryhmät) with their dates and places.</summary>
[For(Role.Provider, Role.Specialist, Role.Coordinator)]
public sealed partial class GroupsModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>Most groups are held from this many people on; the keeper may say otherwise.</summary>
    public const int UsualMinimum = 8;

    [BindProperty(SupportsGet = true, Name = "group")] public ServiceGroupId? Chosen { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public DateOnly? StartsOn { get; set; }
    [BindProperty] public DateOnly? EndsOn { get; set; }
    [BindProperty] public int? Minimum { get; set; }
    [BindProperty] public int? Places { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Service Card { get; private set; } = null!;
    public IReadOnlyList<ServiceGroup> Groups { get; private set; } = [];
    public ServiceGroup? Group { get; private set; }

    public async Task<IActionResult> OnGetAsync(ServiceId id)
    {
        if (!await Load(id)) return NotFound();
        if (Group is { } g) (Name, StartsOn, EndsOn, Minimum, Places, Version) = (g.Name, g.StartsOn, g.EndsOn, g.Minimum, g.Places, g.Version);
        else Minimum = UsualMinimum;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(ServiceId id)
    {
        if (!await Load(id)) return NotFound();
        foreach (var (field, code) in Problems())
        {
            ModelState.Remove(field);
            ModelState.AddModelError(field, texts[$"Services.group-{code}", Group?.Taken ?? 0]);
        }

        if (!ModelState.IsValid) return Page();
        var name = Name?.Trim() ?? "";
        if (Group is null) db.ServiceGroups.Add(new ServiceGroup(Card.AreaId, Card.Id, name, StartsOn!.Value, EndsOn, Minimum!.Value, Places!.Value));
        else if (Group.Version != Version) return Changed();
        else Group.Change(name, StartsOn!.Value, EndsOn, Minimum!.Value, Places!.Value);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateConcurrencyException) { return Changed(); }
        return Redirect($"/services/{id}/groups?done=saved");
    }

    private PageResult Changed()
    {
        ModelState.AddModelError("", texts["Services.group-changed"]);
        ModelState.Remove(nameof(Version));
        Version = Group!.Version;
        return Page();
    }

    private List<(string Field, string Code)> Problems()
    {
        var problems = new List<(string, string)>();
        if (Name?.Length > 200) problems.Add((nameof(Name), "long"));
        if (StartsOn is not { } starts || starts.Year is < 2000 or > 2100) problems.Add((nameof(StartsOn), "starts"));
        else if (EndsOn < starts || EndsOn?.Year > 2100) problems.Add((nameof(EndsOn), "ends"));
        if (Places is not (>= 1 and <= 10_000)) problems.Add((nameof(Places), "places"));
        else if (Places < (Group?.Taken ?? 0)) problems.Add((nameof(Places), "taken"));
        if (Minimum is not >= 0 || Minimum > Places) problems.Add((nameof(Minimum), "minimum"));
        return problems;
    }

    private async Task<bool> Load(ServiceId id)
    {
        var (actor, today) = (this.Actor, clock.Today);
        if (await db.ServicesOf(actor).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) is not { } card || !CardKeeping.MayEdit(actor, card)) return false;
        Card = card;
        Groups = await db.ServiceGroups.Where(g => g.ServiceId == id && g.CancelledOn == null && (g.EndsOn == null || g.EndsOn >= today)).OrderBy(g => g.StartsOn).ToListAsync();
        Group = Groups.FirstOrDefault(g => g.Id == Chosen);
        if (Group is { } chosen) Sessions = await db.GroupSessions.AsNoTracking().Where(s => s.GroupId == chosen.Id).OrderBy(s => s.On).ToListAsync();
        return Chosen is null || Group is not null;
    }
}
