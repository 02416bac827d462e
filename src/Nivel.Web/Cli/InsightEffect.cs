using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Comparing;
using Nivel.Insight.Studies;
using Nivel.Rules;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Cli;

/// <summary>nivel insight effect --service NAME | --kind KIND: the same study and the same sentences as on the page.</summary>
internal static class InsightEffect
{
    internal static async Task<int> Tell(IServiceProvider services, Arguments arguments)
    {
        var (db, texts, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<Texts>(), services.GetRequiredService<TimeProvider>().Today);
        using var store = services.GetRequiredService<InsightFolder>().Read() ?? throw new WrongCall("there is no store yet: 'nivel insight build' makes it");
        var (area, codes) = (await InsightVerb.AreaOf(db, arguments), await Codes.Of(db, store));
        var year = arguments["year"] is not { } told ? today.Year - 1 : int.TryParse(told, CultureInfo.InvariantCulture, out var asked) && asked is >= 2000 and <= 2199 ? asked : throw new WrongCall($"--year wants a year, not '{told}'");
        var study = EffectStudy.Of(ServiceStudy.People(store, codes.Of(area.Id), await Which(db, codes, arguments), Days.Of(new(year, 1, 1), new(year, 12, 31)), today), ServiceStudy.Plan);
        Print(study, StudyLimits.On(today), texts);
        return 0;
    }

    private static async Task<Studied> Which(Db db, Codes codes, Arguments arguments)
    {
        if (arguments["kind"] is { } kind)
            return CodeWords.Services.ToList().IndexOf(kind) is var at && at > 0 ? new(0, at) : throw new WrongCall($"there is no such kind; there are {string.Join(", ", CodeWords.Services.Skip(1))}");
        var name = arguments["service"] ?? throw new WrongCall("name a service with --service or a kind with --kind");
        var services = await db.Services.AsNoTracking().ToListAsync();
        return services.Find(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } service ? new(codes.Of(service.Id)) : throw new WrongCall("there is no such service");
    }

    /// <summary>No shares of fewer people than the page shows.</summary>
    private static void Print(StudyResult study, StudyLimits limits, Texts texts)
    {
        Console.WriteLine("months;sets;participants_percent;comparison_percent;difference_points;low;high");
        foreach (var found in study.Differences.Where(d => d.Sets >= limits.LeastMatched))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(int)found.Horizon};{found.Sets};{found.Treated * 100:0.0};{found.Comparison * 100:0.0};{found.Value * 100:0.0};{found.Interval?.Low * 100:0.0};{found.Interval?.High * 100:0.0}"));
        foreach (var horizon in Enum.GetValues<Horizon>())
            foreach (var said in WhatMayBeSaid.Of(Evidence.Of(study, horizon), limits))
                Console.WriteLine($"{(int)horizon}: {texts[$"Insight.said-{said.Code}", [.. said.Facts.Values.Select(v => (object)EffectWords.Of(said.Code, v))]]}");
    }
}
