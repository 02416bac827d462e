using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Rules.MunicipalFunding;
using Nivel.Web.Modules.Insight.Comparing;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight;

/// <summary>What unemployment costs the area or one municipality now and in a year, by day class, and what would change it.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach)]
public sealed class MunicipalShareModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    public const int MostMonths = 12;

    [BindProperty(SupportsGet = true)] public string? Place { get; set; }
    /// <summary>"work" or "wave": what is asked about.</summary>
    [BindProperty(SupportsGet = true)] public string? What { get; set; }

    [BindProperty(SupportsGet = true)] public bool StartsAnew { get; set; }

    /// <summary>"csv" or "xlsx": the months as a file.</summary>
    [BindProperty(SupportsGet = true)] public string? As { get; set; }

    [BindProperty(SupportsGet = true)] public int? Class { get; set; }
    [BindProperty(SupportsGet = true)] public int? Persons { get; set; }
    [BindProperty(SupportsGet = true)] public int? Months { get; set; }

    public ShareOutlook? Outlook { get; private set; }
    public DateOnly CountedOn { get; private set; }
    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Classes { get; private set; } = [];
    public IReadOnlyList<Step> Steps { get; private set; } = [];
    public DateOnly Today => clock.Today;

    /// <summary>What Kela has published of the place, the newest period: class, euros and recipients; null is hidden by the source.</summary>
    public IReadOnlyList<(string Days, decimal? Euros, decimal? Persons)> Published { get; private set; } = [];
    public StatisticValue? PublishedFrom { get; private set; }

    /// <summary>So few that the figures would tell of single persons.</summary>
    public bool IsTooSmall => Outlook?.Persons < Indicator.SmallCell;

    public bool IsWave => What == "wave";
    public IReadOnlyList<SelectListItem> Whats => [new(texts["Insight.what-work"], "work", !IsWave), new(texts["Insight.what-wave"], "wave", IsWave)];

    /// <summary>The persons of each class as shown: a small class is hidden, and another with it when it would follow from the sum above.</summary>
    public IReadOnlyList<string> Now { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var area = this.Actor.AreaId;
        var places = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync();
        if (places.All(m => m.Code != Place)) Place = null;
        Places = [new(texts["Insight.whole-area"], ""), .. places.OrderBy(m => m.Name, Texts.Sorting).Select(m => new SelectListItem(m.Name, m.Code, m.Code == Place))];
        await Publish(places.Where(p => Place is null || p.Code == Place).ToList());
        var counts = await db.CounterCounts.AsNoTracking().Where(c => c.AreaId == area && (Place == null || c.Place == Place)).ToListAsync();
        if (counts.Count == 0) return Page();
        CountedOn = counts[0].On;
        var asked = Asked();
        if (DailyAmount.Terms.FindOn(Month.Of(Today).Next.First) is null) return Page();
        Outlook = ShareOutlook.Of(counts, await PaceOf(counts.Sum(c => c.Persons)), asked, Today);
        Classes = [.. Outlook.Classes.Select((_, at) => new SelectListItem(texts["Insight.class-days", Outlook.ClassName(at)], $"{at}", at == Class))];
        Steps = Working(Outlook);
        Now = SmallGroups.Shown(Outlook.Now, texts["Insight.hidden"]);
        return As is "csv" or "xlsx" && !IsTooSmall ? ShareFile.Of(this, As, texts) : Page();
    }

    /// <summary>The address of the months as the page shows them, as a file.</summary>
    public string FileAddress(string kind) => QueryHelpers.AddQueryString("/insight/municipal-share", Request.Query.ToDictionary(q => q.Key, q => (string?)q.Value.ToString()).Append(new("as", kind)).DistinctBy(q => q.Key));

    /// <summary>What if: nothing is asked until all three are told; what makes no sense is said by the field.</summary>
    private WhatIf? Asked()
    {
        this.Reword(texts);
        if (What is null && Class is null && Persons is null && Months is null && ModelState.IsValid) return null;
        if (!IsWave && ModelState.IsValid && Class is not (>= 0 and < 6)) this.Wrong(nameof(Class), texts["Insight.choose-class"]);
        if (Persons is not (>= 1 and <= 1_000_000)) this.Wrong(nameof(Persons), texts["Insight.how-many"]);
        if (Months is not (>= 1 and <= MostMonths)) this.Wrong(nameof(Months), texts["Insight.how-long", MostMonths]);
        if (!ModelState.IsValid) return null;
        return IsWave ? WhatIf.Wave(Persons!.Value, Months!.Value) : WhatIf.Work(Class!.Value, Persons!.Value, Months!.Value, StartsAnew);
    }

    /// <summary>Of several municipalities a hidden or missing one makes the sum of its class unknown.</summary>
    private async Task Publish(List<Platform.Network.Municipality> places)
    {
        var regions = places.SelectMany(p => (string[])[RegisterFigures.Municipal + p.Code, p.NameFi]).ToList();
        var rows = await db.Statistics.AsNoTracking().Where(s => s.Series.StartsWith(KelaShare.Series) && regions.Contains(s.Region)).ToListAsync();
        if (rows.Max(r => r.Period) is not { } newest) return;
        PublishedFrom = rows.Find(r => r.Period == newest);
        var told = rows.Where(r => r.Period == newest).Select(r => r.Region).Distinct().Count();
        decimal? Sum(string what, string days) => rows.Where(r => r.Period == newest && r.Series == $"{KelaShare.Series}{what}.{days}").Select(r => r.Value).ToList() is { Count: > 0 } found && found.Count == told && found.All(v => v is not null) ? found.Sum() : null;
        Published = [.. rows.Where(r => r.Period == newest).Select(r => r.Series.Split('.')[^1]).Distinct().OrderBy(d => int.Parse(d.Split('-')[0], CultureInfo.InvariantCulture)).Select(d => (d, Sum("euros", d), Sum("persons", d)))];
    }

    /// <summary>Who leaves is told by the area: of a municipality it would rest on few. Who comes is told by the place, as many of them as are paid of the unemployed now.</summary>
    private async Task<Pace> PaceOf(int paid)
    {
        var (area, from, by, group) = (this.Actor.AreaId, $"{Month.Of(Today).AddMonths(-12)}", Place is null ? "" : IndicatorValue.Place, Place ?? "");
        var told = db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.Value != null && string.Compare(v.Month, from) >= 0);
        var leaving = await told.Where(v => v.Indicator == "exits" && v.By == "").Select(v => v.Value!.Value / 100).ToListAsync();
        var begun = await told.Where(v => v.Indicator == "runs-begun" && v.By == by && v.Group == group).Select(v => v.Value!.Value).ToListAsync();
        var unemployed = await told.Where(v => v.Indicator == "unemployed" && v.By == by && v.Group == group).OrderByDescending(v => v.Month).Select(v => v.Value).FirstOrDefaultAsync();
        return new(leaving, begun.Count < ShareOutlook.LeastMonths || unemployed is not > 0 ? null : Math.Round(begun.Average() * Math.Min(1, paid / unemployed.Value), 1));
    }

    private static List<Step> Working(ShareOutlook outlook)
    {
        var benefit = MunicipalShare.SupportOn(outlook.Stay[0].Month.First);
        var terms = MunicipalShare.TermsOf(benefit).On(outlook.Stay[0].Month.First);
        List<Step> steps = [Step.Given("persons", outlook.Persons.ToString(CultureInfo.InvariantCulture)), .. outlook.Daily.Steps, .. PaymentDays.In(outlook.Stay[0].Month.Days).Steps];
        steps.AddRange(outlook.Classes.Select((band, at) => terms.Step("class-percent", $"{outlook.ClassName(at)}: {band.Share}")));
        if (outlook.Leavers is { } share) steps.Add(Step.Given("leavers-percent", (share * 100).ToString("0.##", CultureInfo.InvariantCulture)));
        if (outlook.Comers is { } come) steps.Add(Step.Given("comers", come.ToString("0.#", CultureInfo.InvariantCulture)));
        return steps;
    }
}
