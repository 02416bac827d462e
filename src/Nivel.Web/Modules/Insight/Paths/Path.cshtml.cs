using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Insight.Figures;
using Nivel.Insight.Paths;
using Nivel.Insight.Protecting;
using Nivel.Insight.Store;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Drawing;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight.Paths;

/// <summary>The joints of the path: where people go from each phase, and what follows each service.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach)]
public sealed class PathModel(Db db, InsightFolder folder, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>Of fewer endings no share is told: it would be more chance than share.</summary>
    public const int LeastEnded = 20;
    private const int Months = 12;

    public bool HasStore { get; private set; }
    public DateOnly From => clock.Today.AddMonths(-Months);
    public IReadOnlyList<Row> Phases { get; private set; } = [];
    public IReadOnlyList<Flow> Flows { get; private set; } = [];
    public IReadOnlyList<Yield> Services { get; private set; } = [];

    /// <summary>Services of which so few have ended that nothing is told of them.</summary>
    public int FewEnded { get; private set; }

    /// <summary>A joint between phases; no times when they are hidden.</summary>
    public sealed record Row(string From, string To, long? Times, double? MedianDays);

    /// <summary>What follows a service: of so many endings, shares of work, of another service and of nothing.</summary>
    public sealed record Yield(string Service, long Ended, decimal? ToWork, decimal? ToService, decimal? ToNothing, double? MedianDays);

    public async Task OnGetAsync()
    {
        using var store = folder.Read();
        HasStore = store is not null;
        if (store is null) return;
        var codes = await Codes.Of(db, store);
        var (area, words) = (codes.Of(this.Actor.AreaId), await StationWords.Of(db, codes, texts));
        OfPhases(PathJoints.OfPhases(store, area, Days.Of(From, clock.Today)), words);
        var services = PathJoints.OfServices(store, area, Days.Of(From.AddMonths(-3), clock.Today), clock.Today).GroupBy(j => words.Name(j.From)).Select(Of).OrderByDescending(y => y.Ended).ToList();
        (Services, FewEnded) = (services.FindAll(y => y.Ended >= Indicator.SmallCell), services.Count(y => y.Ended < Indicator.SmallCell));
    }

    private void OfPhases(IReadOnlyList<Joint> joints, StationWords words)
    {
        var safe = Safe(joints);
        Phases = [.. joints.OrderBy(j => Order(j.From)).ThenByDescending(j => j.Times).Select(j => safe(j) ? new Row(words.Name(j.From), words.Name(j.To), j.Times, j.MedianDays) : new(words.Name(j.From), words.Name(j.To), null, null))];
        Flows = [.. joints.Where(safe).OrderBy(j => Order(j.From)).ThenBy(j => Order(j.To)).Select(j => new Flow(words.Name(j.From), words.Name(j.To), words.Css(j.From), j.Times, Order(j.To)))];
    }

    /// <summary>Rows and columns have totals in the picture: a lone small stream would follow from them.</summary>
    private static Func<Joint, bool> Safe(IReadOnlyList<Joint> joints)
    {
        if (joints.Count == 0) return _ => true;
        var (from, to) = (joints.Select(j => $"{j.From}").Distinct().ToList(), joints.Select(j => $"{j.To}").Distinct().ToList());
        var cells = new long[from.Count, to.Count];
        foreach (var joint in joints) cells[from.IndexOf($"{joint.From}"), to.IndexOf($"{joint.To}")] += joint.Times;
        var shown = Suppression.Of(new Publication().Table(from, to, cells), new(Indicator.SmallCell, ShowZero: true));
        return joint => shown.At(new($"{joint.From}", $"{joint.To}")) is not null;
    }

    private const string Line = "KHOTPA";

    private static int Order(Station station) => station.Kind == StationKind.Phase ? Line.IndexOf((char)station.Code, StringComparison.Ordinal) : 100 + station.Code;

    private static Yield Of(IGrouping<string, Joint> service)
    {
        var ended = service.Sum(j => j.Times);
        decimal? Share(StationKind kind) => ended < LeastEnded ? null : Percent.Ratio(service.Where(j => j.To.Kind == kind).Sum(j => j.Times), ended)?.Rounded(1).Value;
        var followed = service.Where(j => j.MedianDays is not null).ToList();
        return new(service.Key, ended, Share(StationKind.Placement), Share(StationKind.Service), Share(StationKind.Nothing), ended < LeastEnded || followed.Count == 0 ? null : followed.MaxBy(j => j.Times).MedianDays);
    }
}
