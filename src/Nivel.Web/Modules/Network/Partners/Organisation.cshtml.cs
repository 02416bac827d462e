using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>One organisation of the network: its contact persons and agreements. One form for each, new or changed. Those who refer read whom to ask.</summary>
[For(Role.Coordinator, Role.Manager, Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed partial class OrganisationModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>The row that the form changes; none makes a new one.</summary>
    [BindProperty(SupportsGet = true)] public ContactPersonId? Contact { get; set; }
    [BindProperty(SupportsGet = true)] public AgreementId? Agreed { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    /// <summary>The version that the writer saw.</summary>
    [BindProperty] public int Seen { get; set; }

    public Organisation Organisation { get; private set; } = null!;
    public IReadOnlyList<ContactPerson> Contacts { get; private set; } = [];
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];
    public IReadOnlyList<(ServiceId Id, string Name)> Services { get; private set; } = [];

    /// <summary>What somebody else wrote meanwhile, in one line.</summary>
    public string? Theirs { get; private set; }
    public DateOnly Today => clock.Today;

    /// <summary>Contact persons and agreements are written by those who keep the network.</summary>
    public bool MayWrite => this.Actor.Is(Role.Coordinator, Role.Manager);

    /// <summary>The organisation itself and its first card.</summary>
    public bool MayKeep => this.Actor.Is(Role.Coordinator);
    public string? DoneText => Done is "contact" or "contact-gone" or "agreement" or "reviewed" or "added" or "corrected" or "closed" or "opened" ? texts[$"Network.done-{Done}"] : null;

    public async Task<IActionResult> OnGetAsync(OrganisationId id)
    {
        if (!await Load(id)) return NotFound();
        if (Contacts.FirstOrDefault(c => c.Id == Contact) is { } contact) Fill(contact);
        if (Agreements.FirstOrDefault(a => a.Id == Agreed) is { } agreement) Fill(agreement);
        else StartsOn = Today;
        return Page();
    }

    /// <summary>Who may not write finds no such act, whatever was posted.</summary>
    private async Task<bool> LoadToWrite(OrganisationId id) => MayWrite && await Load(id);

    private async Task<bool> Load(OrganisationId id)
    {
        var area = this.Actor.AreaId;
        if (await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id && o.AreaId == area) is not { } found) return false;
        Organisation = found;
        Contacts = [.. (await db.ContactPersons.Where(c => c.OrganisationId == id).ToListAsync()).OrderBy(c => c.Name, Texts.Sorting)];
        Agreements = await db.Agreements.Where(a => a.OrganisationId == id).OrderBy(a => a.ReviewOn).ThenBy(a => a.Id).ToListAsync();
        Services = [.. (await db.Services.AsNoTracking().Where(s => s.OrganisationId == id && s.State == CardState.Published).ToListAsync()).Select(s => (s.Id, s.Name)).OrderBy(s => s.Name, Texts.Sorting)];
        return true;
    }

    /// <summary>True when somebody else has saved since the writer looked; what they wrote is then shown beside the form, and the next save is on top of it.</summary>
    private bool IsOvertaken(Recorded row, string theirs)
    {
        if (row.Version == Seen) return false;
        ModelState.Remove(nameof(Seen));
        (Theirs, Seen) = (theirs, row.Version);
        this.Wrong("", texts["Network.overtaken"]);
        return true;
    }

    private async Task<IActionResult> Saved(OrganisationId id, string done)
    {
        if (!await db.Keep())
        {
            // Both pressed at the same moment: the form stays as typed, and the next press meets what the other wrote.
            await Load(id);
            this.Wrong("", texts["Network.overtaken"]);
            return Page();
        }

        return Redirect($"/network/organisations/{id}?done={done}");
    }
}
