using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.About;

/// <summary>Accessibility statement (D-25–D-28): level, how it was checked, how to tell about a barrier.</summary>
[ForAnyone]
public sealed class AccessibilityModel : PageModel
{
    public IReadOnlyList<string> Parts { get; } = ["level", "checked", "lacks", "feedback"];
}
