using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Supports;

/// <summary>The calculators of support, open to everybody: an employer may look alone before asking anybody.</summary>
[ForAnyone]
public sealed class IndexModel : PageModel
{
    public static readonly IReadOnlyList<(string Address, string Name)> Calculators =
    [
        (WageSubsidyModel.Route, "wage-subsidy"), ("/supports/adaptation", "adaptation"), ("/supports/startup-grant", "startup-grant"), ("/supports/interview-travel", "interview-travel"),
    ];

    public void OnGet()
    {
        // Everything on the page is text.
    }
}
