using System.Globalization;
using System.Text.Json;
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
    public const string Usage = "build  |  rebuild  |  verify  |  indicator NAME [--area NAME] [--from 2025-01] [--to 2026-10] [--by place|age|language|team|coach|service|kind] [--format csv|json]  |  effect --service NAME|--kind KIND [--year 2025] [--area NAME]  |  report [--area NAME] [--place CODE] [--month 2026-10] [--lang fi|sv|en] --out FILE.xlsx|.html|.pdf  |  import FILE   [--data DIR]";

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

    private static async Task<int> Tell(IServiceProvider services, Arguments arguments)
    {
        var indicator = Indicator.Find(arguments.Word(1, "the indicator")) ?? throw new WrongCall($"there is no such indicator; there are {string.Join(", ", Indicator.All.Select(i => i.Code))}");
        var by = arguments["by"] is not { } named ? Division.Whole : Enum.TryParse<Division>(named, ignoreCase: true, out var division) && indicator.By.HasFlag(division) ? division : throw new WrongCall($"{indicator.Code} cannot be divided by '{named}'");
        var db = services.GetRequiredService<Db>();
        var area = await AreaOf(db, arguments);
        var today = services.GetRequiredService<TimeProvider>().Today;
        var last = Month.Of(today).AddMonths(-1);
        using var store = services.GetRequiredService<InsightFolder>().Read() ?? throw new WrongCall("there is no store yet: 'nivel insight build' makes it");
        var scope = new Scope((await Codes.Of(db, store)).Of(area.Id), MonthOf(arguments, "from") ?? last.AddMonths(-11), MonthOf(arguments, "to") ?? last, by, today);
        Print(FigureBook.Of(store, scope, indicator), indicator, by, arguments["format"] ?? "csv");
        return 0;
    }

    /// <summary>The area named, else the first.</summary>
    internal static async Task<EmploymentArea> AreaOf(Db db, Arguments arguments) =>
        (await db.Areas.AsNoTracking().OrderBy(a => a.NameFi).ToListAsync()).Find(a => arguments["area"] is null || a.NameFi.Equals(arguments["area"], StringComparison.OrdinalIgnoreCase)) ?? throw new WrongCall("there is no such area");

    internal static Month? MonthOf(Arguments arguments, string option) =>
        arguments[option] is not { } text ? null : Month.TryParse(text, out var month) ? month : throw new WrongCall($"--{option} wants a month like 2026-03, not '{text}'");

    /// <summary>Small cells are hidden here as on the pages: a file travels further than a page.</summary>
    private static void Print(IReadOnlyList<Figure> figures, Indicator indicator, Division by, string format)
    {
        if (format is not ("csv" or "json")) throw new WrongCall("--format is csv or json");
        if (format == "csv") Console.WriteLine("indicator;month;group;value;of");
        var guarded = figures.GroupBy(f => f.Month).ToDictionary(m => m.Key, m => SmallGroups.Of(indicator, by, [.. m]));
        foreach (var figure in figures)
        {
            var isHidden = guarded[figure.Month].Contains(figure.Group) || indicator.Show(figure.Value, figure.Of) is IndicatorWords.Hidden or IndicatorWords.Unknown;
            var value = isHidden ? null : figure.Value;
            Console.WriteLine(format == "csv"
                ? string.Create(CultureInfo.InvariantCulture, $"{figure.Indicator};{figure.Month};{figure.Group};{value};{(isHidden ? null : figure.Of)}")
                : JsonSerializer.Serialize(new { indicator = figure.Indicator, month = $"{figure.Month}", group = figure.Group, value, of = isHidden ? null : figure.Of }));
        }
    }
}
