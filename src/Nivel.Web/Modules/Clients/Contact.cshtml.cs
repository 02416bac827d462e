using System.Net.Mail;
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

/// <summary>How the person is reached, in which language, and whether an interpreter is needed.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class ContactModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    public static readonly IReadOnlyList<string> Spoken = ["fi", "sv", "en", "se", "ru", "uk", "ar", "so", "et", "fa", "ku", "other"];

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty] public string? Phone { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Language { get; set; }
    [BindProperty] public bool NeedsInterpreter { get; set; }
    [BindProperty] public bool IsProtected { get; set; }
    [BindProperty] public string? ProtectedWhy { get; set; }

    /// <summary>The row version that was read; another one means that somebody has changed the person meanwhile.</summary>
    [BindProperty] public int Version { get; set; }

    public Client Client { get; private set; } = null!;
    public bool OtherChanged { get; private set; }
    public IEnumerable<string> Languages => Spoken.Contains(Client.Language) ? Spoken : Spoken.Append(Client.Language);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id) is not { } client) { context.Result = NotFound(); return; }
        Client = client;
        await next();
    }

    public void OnGet() => (Phone, Email, Language, NeedsInterpreter, IsProtected, Version) = (Client.Phone, Client.Email, Client.Language, Client.NeedsInterpreter, Client.IsProtected, Client.Version);

    public async Task<IActionResult> OnPostAsync()
    {
        Check();
        if (!ModelState.IsValid) return Page();
        if (Version != Client.Version) return Tell();
        Client.Reach(Typed.Text(Phone), Typed.Text(Email), Language!, NeedsInterpreter, this.Actor, clock.Now);
        Client.Protect(IsProtected, ProtectedWhy, this.Actor, clock.Now);
        if (!await db.Keep())
        {
            Client = await db.ClientsOf(this.Actor, clock.Today).SingleAsync(c => c.Id == Id);
            return Tell();
        }

        return Redirect($"/clients/{Id}?done=contact");
    }

    private void Check()
    {
        if (Phone is { Length: > 0 } && (Phone.Length > 40 || Phone.Count(char.IsAsciiDigit) < 5 || !Phone.All(c => char.IsAsciiDigit(c) || "+ -()".Contains(c)))) this.Wrong(nameof(Phone), texts["Clients.phone-wrong"]);
        if (Typed.Text(Email) is { } email && (email.Length > 254 || !MailAddress.TryCreate(email, out _) || email.Contains(' '))) this.Wrong(nameof(Email), texts["Clients.email-wrong"]);
        if (Language is null || !Languages.Contains(Language)) this.Wrong(nameof(Language), texts["Clients.language-missing"]);
        if (IsProtected != Client.IsProtected && Typed.Text(ProtectedWhy) is not { Length: <= Clients.Client.LongestWhy }) this.Wrong(nameof(ProtectedWhy), texts["Clients.protected-why-missing", Clients.Client.LongestWhy]);
    }

    /// <summary>What was typed stays; the next press of the button knows the other's change.</summary>
    private PageResult Tell()
    {
        OtherChanged = true;
        ModelState.Remove(nameof(Version));
        Version = Client.Version;
        return Page();
    }
}
