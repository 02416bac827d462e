using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Skills.Fairness;

/// <summary>Whether people of equal skills are shown equally in candidate lists, by sex, age and language: the last audit, and the earlier months.</summary>
[For(Role.Manager, Role.Administrator)]
public sealed class IndexModel(Db db, FairnessRun run, TimeProvider clock) : PageModel
{
    /// <summary>A smaller count could point at somebody.</summary>
    public const int SmallCell = 5;

    private const int MostMonths = 24;

    [FromQuery] public string? Month { get; set; }

    public FairnessReport? Report { get; private set; }
    public IReadOnlyList<GroupingAudit> Audits { get; private set; } = [];
    public IReadOnlyList<(string Month, string Found, int Lists)> Months { get; private set; } = [];
    public AuditTerms Terms { get; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        var area = this.Actor.AreaId;
        var reports = await db.FairnessReports.AsNoTracking().Where(r => r.AreaId == area).OrderByDescending(r => r.Month).Take(MostMonths).ToListAsync();
        Report = Month is null ? reports.FirstOrDefault() : reports.Find(r => r.Month == Month);
        if (Month is not null && Report is null) return NotFound();
        Audits = Report?.Audits() ?? [];
        Months = [.. reports.Select(r => (r.Month, Found(r.Audits()), r.Audits().Max(a => (int?)a.Shown.Lists) ?? 0))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await run.Keep(this.Actor.AreaId, Rules.Month.Of(clock.Today));
        return Redirect("/insight/fairness");
    }

    /// <summary>The key of what a month says; that nothing could be said is not the same as that nothing was found.</summary>
    private static string Found(IReadOnlyList<GroupingAudit> audits) =>
        audits.Any(a => a.Shown.FindsLess || a.Order.FindsLess) ? "fairness-found"
        : audits.SelectMany(a => a.Shown.Groups.Concat(a.Order.Groups)).All(g => g.Verdict == ExposureVerdict.TooFew) ? "verdict-TooFew" : "fairness-not-found";

    public static string Spoken(string month) => Rules.Month.Parse(month).First.ToString("Y", CultureInfo.CurrentUICulture);

    public static string Count(int people) => people is > 0 and < SmallCell ? "< 5" : $"{people:N0}";

    /// <summary>"0.94 (0.88–1.01)"; a dash where it says nothing.</summary>
    public static string Figure(GroupExposure? group) =>
        group is null or { Verdict: ExposureVerdict.TooFew } || !double.IsFinite(group.Ratio) ? "–" : $"{group.Ratio:0.00} ({group.Low:0.00}–{group.High:0.00})";
}
