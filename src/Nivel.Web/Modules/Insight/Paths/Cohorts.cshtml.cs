using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Insight.Figures;
using Nivel.Insight.Paths;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight.Paths;

/// <summary>Start cohorts beside each other: how many are still unemployed after one to twelve months.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class CohortsModel(Db db, InsightFolder folder, TimeProvider clock) : PageModel
{
    private const int Months = 24;

    public bool HasStore { get; private set; }
    public IReadOnlyList<CohortRow> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        using var store = folder.Read();
        HasStore = store is not null;
        if (store is null) return;
        var (codes, last) = (await Codes.Of(db, store), Month.Of(clock.Today).AddMonths(-1));
        Rows = [.. CohortTable.Of(store, codes.Of(this.Actor.AreaId), last.AddMonths(1 - Months), last, clock.Today).OrderByDescending(r => r.Begun.First)];
    }

    public static string Spoken(Month month) => $"{month.Number}/{month.Year}";

    /// <summary>Too few began, or too few are left or gone, for the share to be told.</summary>
    public static bool IsHidden(CohortRow row, int months) => row.Persons < Indicator.SmallCell
        || (row.Remaining[months - 1] is { } left && (left is > 0 and < Indicator.SmallCell || (row.Persons - left) is > 0 and < Indicator.SmallCell));

    /// <summary>1–5 by fifths.</summary>
    public static int Step(decimal share) => Math.Clamp((int)Math.Ceiling(share / 20), 1, 5);
}
