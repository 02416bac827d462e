using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Desk;

/// <summary>Invites several people to one group: which groups have room, whom the group takes and whom not and why, and never more people than places.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class InviteModel(Db db, Invitations invitations, LookLog looks, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty] public List<ClientId> Who { get; set; } = [];
    [BindProperty] public ServiceGroupId? Group { get; set; }
    [BindProperty] public string? Message { get; set; }

    public IReadOnlyList<OpenGroup> Groups { get; private set; } = [];
    public OpenGroup? Chosen { get; private set; }
    public IReadOnlyList<Invitee> People { get; private set; } = [];
    public IReadOnlyList<Client> Invited => [.. People.Where(p => p.WhyNot.Count == 0).Select(p => p.Client)];

    /// <summary>Reached by its address alone, there is nobody chosen.</summary>
    public IActionResult OnGet() => Redirect("/clients");

    /// <summary>The groups with room; with one chosen, whom it takes.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        ModelState.Clear();
        if (People.Count == 0) this.Wrong(nameof(Who), texts["Clients.together-none"]);
        else if (Group is not null && Chosen is null) this.Wrong(nameof(Group), texts["Clients.invite-full"]);
        return Page();
    }

    public async Task<IActionResult> OnPostSendAsync()
    {
        await Load();
        ModelState.Clear();
        Check();
        if (!ModelState.IsValid) return Page();
        try { await invitations.Ask(Chosen!, Invited, Message!.Trim(), this.Actor); }
        catch (DbUpdateException)
        {
            // Somebody else asked one of them about the same service at the same moment: look again.
            this.Wrong(nameof(Who), texts["Clients.invite-changed"]);
            return Page();
        }

        return Redirect($"/clients?done=invited&count={Invited.Count}");
    }

    private void Check()
    {
        if (Chosen is null) this.Wrong(nameof(Group), texts["Clients.invite-full"]);
        else if (Invited.Count == 0) this.Wrong(nameof(Who), texts["Clients.invite-nobody"]);
        else if (Invited.Count > Chosen.Free) this.Wrong(nameof(Who), texts["Clients.invite-many", Invited.Count, Chosen.Free]);
        if (MessageRules.WhyNot(Message) is { } wrong) this.Wrong(nameof(Message), texts[$"Referrals.message-{wrong}", Message?.Length ?? 0, MessageRules.Longest]);
    }

    private async Task Load()
    {
        var chosen = Who.Distinct().Take(TogetherModel.Most).ToList();
        var mine = await db.ClientsOf(this.Actor, clock.Today).Where(c => chosen.Contains(c.Id) && c.EndedOn == null).ToListAsync();
        Groups = await invitations.Groups(this.Actor);
        Chosen = Groups.FirstOrDefault(g => g.Group.Id == Group);
        var named = mine.OrderBy(c => c.FamilyName, Texts.Sorting).ThenBy(c => c.GivenName, Texts.Sorting).ToList();
        People = Chosen is null ? [.. named.Select(c => new Invitee(c, []))] : await invitations.Of(Chosen, named);
        // Why somebody does not fit tells of age, home and services: that is a look at the person.
        if (Chosen is not null) await Task.WhenAll(People.Select(p => looks.Record(this.Actor, p.Client.Id, "refer-choice", "task")));
    }
}
