using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>A card may begin with the coordinator too: for an organisation that has no worker in the house yet.</summary>
public sealed partial class OrganisationModel
{
    private const int LongestCard = 300;

    [BindProperty] public string? CardName { get; set; }

    /// <summary>A draft of the organisation's own; whoever works there may go on with it.</summary>
    public async Task<IActionResult> OnPostCardAsync(OrganisationId id)
    {
        if (!MayKeep || !await Load(id)) return NotFound();
        ModelState.Clear();
        if (Typed.Text(CardName) is not { Length: <= LongestCard }) this.Wrong(nameof(CardName), texts["Network.wrong-title", LongestCard]);
        if (!Organisation.IsOpen(Today)) this.Wrong(nameof(CardName), texts["Network.wrong-card-closed"]);
        if (!ModelState.IsValid) return Page();
        // Whom to ask is known already: the card begins with the organisation's own address.
        var card = new Service(ServiceId.New(), Organisation.AreaId, id, CardName!.Trim()) { ContactEmail = Typed.Text(Organisation.Email), ContactPhone = Organisation.Phone };
        db.Services.Add(card);
        await db.SaveChangesAsync();
        return Redirect($"/services/{card.Id}/edit");
    }
}
