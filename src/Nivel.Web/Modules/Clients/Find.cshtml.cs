using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Rules;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Clients;

/// <summary>Finds one person. The answer never lists names, and what was asked never stands in an address.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class FindModel(ClientSearch search, Texts texts) : PageModel
{
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public string? FamilyName { get; set; }
    [BindProperty] public string? GivenName { get; set; }
    [BindProperty] public DateOnly? BornOn { get; set; }

    public PersonFound? Found { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        PersonalIdentityCode? code = null;
        if (Typed.Text(Code) is { } typed && !PersonalIdentityCode.TryParse(typed, out code)) this.Wrong(nameof(Code), texts["Clients.code-wrong"]);
        var asked = new PersonAsked(code, GivenName, FamilyName, BornOn);
        if (ModelState.IsValid && !asked.IsEnough) this.Wrong(nameof(Code), texts["Clients.find-not-enough"]);
        if (ModelState.IsValid) Found = await search.Find(asked, this.Actor);
        return Page();
    }
}
