using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.About;

/// <summary>What is kept of a person and why, read from the code itself: each personal field names its purpose there.</summary>
[ForAnyone]
public sealed class PrivacyModel : PageModel
{
    public IReadOnlyList<string> Parts { get; } = ["who", "why", "rights", "looks", "how-long"];

    public IReadOnlyList<(ListItem Item, int Fields)> Kept { get; } =
        [.. typeof(Client).GetProperties().Select(p => p.GetCustomAttribute<PersonalAttribute>()).OfType<PersonalAttribute>().GroupBy(a => a.Item).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];
}
