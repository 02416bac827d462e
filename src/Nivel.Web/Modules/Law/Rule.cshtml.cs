using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Rules;
using Nivel.Rules.Register;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Law;

/// <summary>One rule whole: what it says, since when, how surely, what came before and after, and who applies it.</summary>
[ForAnyone]
public sealed class RuleModel(TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Id { get; set; } = "";

    public RuleRow Rule { get; private set; } = null!;
    public DateOnly Today { get; private set; }
    public IReadOnlyList<RuleRow> History { get; private set; } = [];
    public RuleRow? Previous { get; private set; }
    public RuleRow? Next { get; private set; }

    /// <summary>Of the text, and when the register tells it apart, of how the text is read.</summary>
    public IReadOnlyList<Confidence> OfText => Rule.Confidences.Count < 2 ? Rule.Confidences : [.. Rule.Confidences.SkipLast(1)];

    public Confidence? OfReading => Rule.Confidences.Count < 2 ? null : Rule.Confidences[^1];

    public IActionResult OnGet()
    {
        if (RuleRegister.All.FirstOrDefault(row => string.Equals(row.Id, Id, StringComparison.OrdinalIgnoreCase)) is not { } rule) return NotFound();
        (Rule, Today, History) = (rule, clock.Today, RuleHistory.Of(rule));
        var set = RuleRegister.All.Where(row => row.Set == rule.Set).ToList();
        var at = set.IndexOf(rule);
        (Previous, Next) = (at > 0 ? set[at - 1] : null, at + 1 < set.Count ? set[at + 1] : null);
        return Page();
    }
}
