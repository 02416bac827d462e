using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nivel.Rules;
using Nivel.Rules.Register;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Law;

/// <summary>The register of rules (sääntörekisteri), open to everybody: search, filters with counts, any day.</summary>
[ForAnyone]
public sealed class IndexModel(Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>The largest set fits on one page, and so on one print.</summary>
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "")] public RuleChoice Choice { get; set; } = new();
    [FromQuery(Name = "page")] public int Number { get; set; } = 1;

    public DateOnly Day { get; private set; }
    public IReadOnlyList<RuleRow> Rows { get; private set; } = [];
    public int Total { get; private set; }

    /// <summary>How many more there are among those that have ended or are still to come.</summary>
    public int Elsewhen { get; private set; }
    public IReadOnlyList<SelectListItem> Sets { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Sures { get; private set; } = [];

    public void OnGet()
    {
        var today = clock.Today;
        Day = Choice.Day(today);
        var found = Choice.Search(RuleRegister.All).ToList();
        var shown = found.Where(rule => Choice.Takes(rule, today)).ToList();
        (Total, Number) = (shown.Count, Math.Clamp(Number, 1, Shared.Pages.Count(shown.Count, Size)));
        Rows = [.. shown.Skip((Number - 1) * Size).Take(Size)];
        Elsewhen = found.Count(rule => Choice.Takes(rule, today, "day")) - Total;
        Sets = Items("Law.all-sets", "set", RuleRegister.Sets.Select(set => (set, found.Count(rule => rule.Set == set && Choice.Takes(rule, today, "set")))), Choice.KnownSet);
        Sures = Items("Law.any-sure", "sure", Enum.GetValues<Confidence>().Select(sure => ($"{sure}", found.Count(rule => rule.Confidence == sure && Choice.Takes(rule, today, "sure")))), $"{Choice.KnownSure}");
    }

    /// <summary>The same search among the rules of all days.</summary>
    public string Everywhen => "/rules" + QueryString.Create(Request.Query.Where(p => p.Key is "q" or "set" or "sure").SelectMany(p => p.Value, (p, v) => KeyValuePair.Create(p.Key, v)).Append(new("whenever", "true")));

    private List<SelectListItem> Items(string all, string prefix, IEnumerable<(string Code, int Count)> choices, string? chosen) =>
        [new(texts[all], ""), .. choices.Where(c => c.Count > 0 || c.Code == chosen).Select(c => new SelectListItem($"{texts[$"Law.{prefix}-{c.Code}"]} ({c.Count})", c.Code, c.Code == chosen))];
}
