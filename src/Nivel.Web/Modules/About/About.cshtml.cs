using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.About;

/// <summary>What Nivel is, on what it stands, under which licence.</summary>
[ForAnyone]
public sealed class AboutModel : PageModel
{
    public IReadOnlyList<string> Parts { get; } = ["what", "matching", "sources", "licence"];
}
