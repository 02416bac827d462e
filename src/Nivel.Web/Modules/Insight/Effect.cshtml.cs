using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Comparing;
using Nivel.Insight.Figures;
using Nivel.Insight.Spells;
using Nivel.Insight.Studies;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Progress;
using Nivel.Web.Modules.Insight.Reporting;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight;

/// <summary>One service against people like its participants who did not take part. Its sentences are chosen by rules: nothing here can be worded kinder than the figures allow.</summary>
[For(Role.Manager, Role.Coordinator)]
public sealed class EffectModel(Db db, InsightFolder folder, ProgressReading progress, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Service { get; set; }
    [BindProperty(SupportsGet = true)] public int? Year { get; set; }

    /// <summary>What the service cost altogether in the year, in euros; nothing in the record knows it.</summary>
    [BindProperty(SupportsGet = true)] public decimal? Euros { get; set; }

    /// <summary>From the differences a year after the start.</summary>
    public Cost? Cost => Euros is > 0 and <= MostEuros && Study is { } study && study.Overlap.Treated >= StudyLimits.On(clock.Today).LeastMatched && study.At(Horizon.TwelveMonths) is var year
        ? Cost.Of(Rules.Euros.From(Euros.Value), study.Overlap.Treated, year.Value, IsEffect ? year.Interval : null) : null;

    private const decimal MostEuros = 1_000_000_000;

    /// <summary>A price of a job that the service made is told only where the word effect is.</summary>
    private bool IsEffect => Said(Horizon.TwelveMonths).Any(s => s.Code == WhatMayBeSaid.Effect);

    /// <summary>Share still without work by month after the start, of participants and of those like them.</summary>
    public ReportChart Curves => new(texts["Insight.effect-curves"], [.. Enumerable.Range(0, 13).Select(m => $"{m}")],
        [new(texts["Insight.effect-took"], By(Study!.Treated)), new(texts["Insight.effect-others"], By(Study.Comparison))]);

    private static List<decimal?> By(Nivel.Insight.Surviving.SurvivalCurve curve) => [.. Enumerable.Range(0, 13).Select(m => curve.At(m * 365 / 12) is { } at ? (decimal)Math.Round(at.Share * 100, 1) : (decimal?)null)];

    public IReadOnlyList<SelectListItem> Services { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];
    public bool HasStore { get; private set; }
    public StudyResult? Study { get; private set; }

    /// <summary>With fewer people no share is shown at all: it would tell of single persons, and nothing of the service.</summary>
    public IReadOnlyList<Difference> Shown => [.. Study!.Differences.Where(d => d.Sets >= StudyLimits.On(clock.Today).LeastMatched)];

    public IReadOnlyList<Statement> Said(Horizon horizon) => WhatMayBeSaid.Of(Evidence.Of(Study!, horizon), StudyLimits.On(clock.Today));

    public string Words(Statement statement) => texts[$"Insight.said-{statement.Code}", [.. statement.Facts.Values.Select(v => (object)EffectWords.Of(statement.Code, v))]];

    /// <summary>How the service was carried out, in the words of those who know.</summary>
    [BindProperty] public string? Note { get; set; }

    public IReadOnlyList<(string Words, string By, string On)> Notes { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (Study is null) return NotFound();
        if (string.IsNullOrWhiteSpace(Note)) this.Wrong(nameof(Note), texts["Insight.note-empty"]);
        else if (Note.Trim().Length > StudyNote.Longest) this.Wrong(nameof(Note), texts["Insight.note-long", StudyNote.Longest]);
        if (!ModelState.IsValid) return Page();
        db.StudyNotes.Add(new(Service!, Year!.Value, Note!.Trim(), this.Actor, clock.Now));
        await db.SaveChangesAsync();
        return RedirectToPage(new { Service, Year, Euros });
    }

    private async Task Read()
    {
        var (area, service, year) = (this.Actor.AreaId, Service!, Year!.Value);
        var notes = await db.StudyNotes.AsNoTracking().Where(n => n.AreaId == area && n.Service == service && n.Year == year).OrderBy(n => n.Id)
            .Select(n => new { n.Words, n.At, By = db.People.Where(u => u.Id == n.By).Select(u => u.Name).FirstOrDefault() }).ToListAsync();
        Notes = [.. notes.Select(n => (n.Words, n.By ?? "", FinnishTime.Spoken(n.At.InFinland().Day, clock.Today)))];
    }

    /// <summary>What the participants told of their situation before and after. Those they are compared with have not been asked at the same points, so this says nothing of the service's own part.</summary>
    public IReadOnlyList<InstrumentReach> Told { get; private set; } = [];

    public async Task OnGetAsync()
    {
        using var store = folder.Read();
        HasStore = store is not null;
        if (store is null) return;
        var codes = await Codes.Of(db, store);
        var area = codes.Of(this.Actor.AreaId);
        var begun = store.Columns.Ask("select service, code, year(begins), count(*) from spells where area = $1 and kind = 12 group by all order by 4 desc", area);
        Services = await Choices(begun, codes);
        Years = [.. begun.Select(r => (int)r.Whole(2)).Distinct().OrderDescending().Select(y => new SelectListItem($"{y}", $"{y}"))];
        if (Year is not (>= 2000 and <= 2199) || Services.All(s => s.Value != Service) || Asked is not { } which) return;
        Told = await progress.Around(this.Actor.AreaId, await FirstStarts.Of(db, this.Actor.AreaId, which, Guid.TryParse(codes.SourceOf(Codes.Service, which.Service), out var service) ? service : null, Year.Value));
        Study = EffectStudy.Of(ServiceStudy.People(store, area, which, Days.Of(new(Year.Value, 1, 1), new(Year.Value, 12, 31)), clock.Today), ServiceStudy.Plan);
        await Read();
    }

    /// <summary>"kind-3" or "service-12".</summary>
    private Studied? Asked => Service?.Split('-') is [var what, var code] && int.TryParse(code, out var number) ? what == "kind" ? new(0, number) : new Studied(number) : null;

    /// <summary>Kinds first, then named services; where the record names no service, the kind is what can be studied.</summary>
    private async Task<IReadOnlyList<SelectListItem>> Choices(IReadOnlyList<Nivel.Insight.Columns.Row> begun, Codes codes)
    {
        var names = (await db.Services.AsNoTracking().Select(s => new { s.Id, s.Name }).ToListAsync()).ToDictionary(s => codes.Of(s.Id), s => s.Name);
        var kinds = begun.Select(r => (int)r.Whole(1)).Where(k => k > 0).Distinct().Select(k => new SelectListItem(texts[$"Insight.kind-{CodeWords.Services[k]}"], $"kind-{k}"));
        var services = begun.Select(r => (int)r.Whole(0)).Distinct().Where(names.ContainsKey).Select(s => new SelectListItem(names[s], $"service-{s}"));
        return [.. kinds, .. services];
    }
}
