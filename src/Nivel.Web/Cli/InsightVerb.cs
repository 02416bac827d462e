using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Cli;

/// <summary>nivel insight build | rebuild | verify | indicator NAME | effect | report | import: the store of figures from the command line.</summary>
internal static class InsightVerb
{
    public const string Usage = "build  |  rebuild  |  verify  |  indicator NAME [--area NAME] [--from 2025-01] [--to 2026-10] [--by place|age|language|sex|phase|team|coach|service|kind] [--format csv|json]  |  effect --service NAME|--kind KIND [--year 2025] [--area NAME]  |  report [--area NAME] [--place CODE] [--month 2026-10] [--lang fi|sv|en] --out FILE.xlsx|.html|.pdf  |  import FILE   [--data DIR]";

    public static async Task<int> Run(Arguments arguments)
    {
        var act = arguments.Word(0, "what to do");
        if (act == "import") return await ImportVerb.Take("stats", arguments);
        await using var app = House.Build([.. arguments.ForHost(), "--Workers=false"]);
        await using var scope = app.Services.CreateAsyncScope();
        return act switch
        {
            "build" or "rebuild" => await Build(scope.ServiceProvider, act == "rebuild"),
            "verify" => await Verify(scope.ServiceProvider),
            "effect" => await InsightEffect.Tell(scope.ServiceProvider, arguments),
            "report" => await InsightReport.Write(scope.ServiceProvider, arguments),
            "indicator" => await Tell(scope.ServiceProvider, arguments),
            _ => throw new WrongCall($"there is no act '{act}'"),
        };
    }

    private static async Task<int> Build(IServiceProvider services, bool whole)
    {
        var job = services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single();
        Console.WriteLine(await job.Run(services, whole, CancellationToken.None));
        return 0;
    }

    private static async Task<int> Verify(IServiceProvider services)
    {
        var (now, anew) = await services.GetRequiredService<StoreBuild>().Verify(CancellationToken.None);
        Console.WriteLine($"store  {now}\nanew   {anew}");
        Console.WriteLine(now == anew ? "The same." : "They differ: 'nivel insight rebuild' makes the store anew.");
        return now == anew ? 0 : 3;
    }

    /// <summary>All that the store can tell: a rate of the labour force stands on the pages only.</summary>
    private static IEnumerable<Indicator> Known => Indicator.All.Where(i => i.Guard == i);

    private static async Task<int> Tell(IServiceProvider services, Arguments arguments)
    {
        var indicator = Known.FirstOrDefault(i => i.Code == arguments.Word(1, "the indicator")) ?? throw new WrongCall($"there is no such indicator; there are {string.Join(", ", Known.Select(i => i.Code))}");
        var by = arguments["by"] is not { } named ? Division.Whole : Enum.TryParse<Division>(named, ignoreCase: true, out var division) && indicator.By.HasFlag(division) ? division : throw new WrongCall($"{indicator.Code} cannot be divided by '{named}'");
        var db = services.GetRequiredService<Db>();
        var area = await AreaOf(db, arguments);
        var today = services.GetRequiredService<TimeProvider>().Today;
        var last = Month.Of(today).AddMonths(-1);
        using var store = services.GetRequiredService<InsightFolder>().Read() ?? throw new WrongCall("there is no store yet: 'nivel insight build' makes it");
        var codes = await Codes.Of(db, store);
        var scope = new Scope(codes.Of(area.Id), MonthOf(arguments, "from") ?? last.AddMonths(-11), MonthOf(arguments, "to") ?? last, by, today);
        var format = arguments["format"] is null or "csv" or "json" ? arguments["format"] ?? "csv" : throw new WrongCall("--format is csv or json");
        Print(Shown(FigureBook.Of(store, scope, indicator), indicator, by, await GroupNames.Of(db, codes, services.GetRequiredService<Texts>(), by)), format);
        return 0;
    }

    /// <summary>The area named, else the first.</summary>
    internal static async Task<EmploymentArea> AreaOf(Db db, Arguments arguments) =>
        (await db.Areas.AsNoTracking().OrderBy(a => a.NameFi).ToListAsync()).Find(a => arguments["area"] is null || a.NameFi.Equals(arguments["area"], StringComparison.OrdinalIgnoreCase)) ?? throw new WrongCall("there is no such area");

    internal static Month? MonthOf(Arguments arguments, string option) =>
        arguments[option] is not { } text ? null : Month.TryParse(text, out var month) ? month : throw new WrongCall($"--{option} wants a month like 2026-03, not '{text}'");

    /// <summary>Small cells are hidden here as on the pages: a file travels further than a page.</summary>
    private static IEnumerable<Told> Shown(IReadOnlyList<Figure> figures, Indicator indicator, Division by, GroupNames names)
    {
        var guarded = figures.GroupBy(f => f.Month).ToDictionary(m => m.Key, m => SmallGroups.Of(indicator, by, [.. m]));
        return figures.Select(f =>
        {
            var isHidden = guarded[f.Month].Contains(f.Group) || indicator.Show(f.Value, f.Of) is IndicatorWords.Hidden or IndicatorWords.Unknown;
            return new Told(f.Indicator, $"{f.Month}", f.Group, names.Of(indicator, f.Group), isHidden ? null : f.Value, isHidden ? null : f.Of);
        });
    }

    /// <summary>One line of the answer; group is the number in the store, name what the pages call it.</summary>
    private sealed record Told(string Indicator, string Month, int Group, string Name, decimal? Value, int? Of);

    private static void Print(IEnumerable<Told> told, string format)
    {
        if (format == "json") { Console.WriteLine(JsonSerializer.Serialize(told, Readable)); return; }
        Console.WriteLine("indicator;month;group;name;value;of");
        foreach (var one in told) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Indicator};{one.Month};{one.Group};{one.Name.Replace(';', ',')};{one.Value};{one.Of}"));
    }

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
