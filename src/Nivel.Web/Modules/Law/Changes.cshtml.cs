using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Rules.Register;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Law;

/// <summary>The days on which the law changed, with what began and what ended; the latest first.</summary>
[ForAnyone]
public sealed class ChangesModel(TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Set { get; set; }

    public DateOnly Today { get; private set; }
    public string? Chosen { get; private set; }
    public IReadOnlyList<RuleChange> Days { get; private set; } = [];

    public void OnGet()
    {
        (Today, Chosen) = (clock.Today, RuleRegister.Sets.FirstOrDefault(set => set == Set));
        Days = Chosen is null ? RuleRegister.Changes : [.. RuleRegister.Changes.Select(Within).Where(day => day.Began.Count + day.Ended.Count > 0)];
    }

    private RuleChange Within(RuleChange day) =>
        new(day.On, [.. day.Began.Where(rule => rule.Set == Chosen)], [.. day.Ended.Where(rule => rule.Set == Chosen)]);
}
