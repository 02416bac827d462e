using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Panels;

/// <param name="HasRated">Whose view is already among the ratings stays: the decision rests on it.</param>
public sealed record MemberRow(UserId Id, string Name, string Organisation, bool HasRated);

/// <summary>Who sits in the panel may change until it is closed: people fall ill and organisations come along.</summary>
public sealed partial class OpenModel
{
    public IReadOnlyList<IGrouping<string, User>> ToAdd { get; private set; } = [];

    public UserId Me => this.Actor.UserId;

    public async Task<IActionResult> OnPostAddAsync(UserId? user)
    {
        if (!await Load() || !Leads || Panel.State == PanelState.Closed) return NotFound();
        if (ToAdd.SelectMany(o => o).FirstOrDefault(u => u.Id == user) is not { } added || Members.Any(m => m.Id == user)) return Redirect($"/panels/{Id}?done=choose-member");
        var member = new PanelMember(Id, added.Id, added.OrganisationId);
        db.PanelMembers.Add(member);
        mails.Called(Panel, member, added.Email, Service.NameFi);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // The same member was added at the same moment.
        }

        return Redirect($"/panels/{Id}?done=member");
    }

    /// <summary>The leader stays, and so does whoever has rated.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(UserId user)
    {
        if (!await Load() || !Leads || Panel.State == PanelState.Closed) return NotFound();
        if (Members.FirstOrDefault(m => m.Id == user) is not { HasRated: false } || user == this.Actor.UserId) return Redirect($"/panels/{Id}?done=member-stays");
        var id = Id;
        await db.PanelMembers.Where(m => m.PanelId == id && m.UserId == user).ExecuteDeleteAsync();
        return Redirect($"/panels/{Id}?done=member");
    }
}
