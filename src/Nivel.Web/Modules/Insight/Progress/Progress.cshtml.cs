using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight.Progress;

/// <summary>Progress towards work, not only into it: what people tell of themselves before and after, how the ends of services were seen, and whether people were there.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach)]
public sealed class ProgressModel(Db db, ProgressReading reading, TimeProvider clock) : PageModel
{
    private const int Years = 2;

    public IReadOnlyList<InstrumentReach> Instruments { get; private set; } = [];

    /// <summary>The same a year earlier.</summary>
    public IReadOnlyList<InstrumentReach> Earlier { get; private set; } = [];
    public Views Seen { get; private set; } = null!;
    public PathOutcomes Ends { get; private set; } = null!;
    public int Marked { get; private set; }
    public int Present { get; private set; }

    public async Task OnGetAsync()
    {
        var (area, since) = (this.Actor.AreaId, clock.Now.AddYears(-Years));
        var tomorrow = clock.Today.AddDays(1);
        (Instruments, Earlier) = (await reading.YearBefore(area, tomorrow), await reading.YearBefore(area, tomorrow.AddYears(-1)));
        Seen = await Views.Of(db, area, since);
        var from = clock.Today.AddYears(-Years);
        Ends = await PathOutcomes.Of(db, area, from);
        var days = db.Attendances.Where(a => a.On >= from && db.Referrals.Any(r => r.Id == a.ReferralId && r.AreaId == area));
        (Marked, Present) = (await days.CountAsync(), await days.CountAsync(a => a.Present));
    }

    /// <summary>A few people are not told.</summary>
    public static string Few(int people) => people is > 0 and < Indicator.SmallCell ? IndicatorWords.Hidden : $"{people:N0}";

    public static string Share(int part, int whole) => whole < Indicator.SmallCell ? IndicatorWords.Unknown : $"{100m * part / whole:0} %";

    /// <summary>Whether the scale may be told at all: of fewer people each answer would show.</summary>
    public static bool IsTold(ScaleProgress scale) => scale.Answered >= 2 * Indicator.SmallCell;
}
