using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>Contact persons: written, changed, removed.</summary>
public sealed partial class OrganisationModel
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Matter { get; set; }
    [BindProperty] public string? Phone { get; set; }
    [BindProperty] public string? Email { get; set; }

    public async Task<IActionResult> OnPostContactAsync(OrganisationId id)
    {
        if (!await LoadToWrite(id)) return NotFound();
        this.Reword(texts);
        JudgeContact();
        if (!ModelState.IsValid) return Page();
        var contact = Contacts.FirstOrDefault(c => c.Id == Contact);
        if (contact is null && Contact is not null) { this.Wrong("", texts["Network.gone"]); Contact = null; return Page(); }
        if (contact is not null && IsOvertaken(contact, string.Join(" · ", ((string?[])[contact.Name, contact.Matter, contact.Phone, contact.Email]).OfType<string>()))) return Page();
        if (contact is null) db.Add(contact = new ContactPerson(Organisation));
        contact.Write(Name!.Trim(), Typed.Text(Matter), Typed.Text(Phone), Typed.Text(Email));
        return await Saved(id, "contact");
    }

    public async Task<IActionResult> OnPostRemoveAsync(OrganisationId id)
    {
        if (!await LoadToWrite(id)) return NotFound();
        if (Contacts.FirstOrDefault(c => c.Id == Contact) is { } contact) db.Remove(contact);
        ModelState.Clear();
        return await Saved(id, "contact-gone");
    }

    private void Fill(ContactPerson contact) => (Name, Matter, Phone, Email, Seen) = (contact.Name, contact.Matter, contact.Phone, contact.Email, contact.Version);

    private void JudgeContact()
    {
        if (Typed.Text(Name) is not { Length: <= ContactPerson.LongestName }) this.Wrong(nameof(Name), texts["Network.wrong-name", ContactPerson.LongestName]);
        if (Typed.Text(Matter)?.Length > ContactPerson.LongestMatter) this.Wrong(nameof(Matter), texts["Network.wrong-long", ContactPerson.LongestMatter]);
        if (Typed.Text(Phone)?.Length > ContactPerson.LongestPhone) this.Wrong(nameof(Phone), texts["Network.wrong-long", ContactPerson.LongestPhone]);
        if (Typed.Text(Email) is { } mail && (mail.Length > ContactPerson.LongestEmail || !System.Net.Mail.MailAddress.TryCreate(mail, out _))) this.Wrong(nameof(Email), texts["Network.wrong-email"]);
        else if (Typed.Text(Email) is null && Typed.Text(Phone) is null) this.Wrong(nameof(Phone), texts["Network.wrong-unreachable"]);
    }
}
