using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.World;

namespace Nivel.Web.Cli;

internal static class WorldVerb
{
    public static async Task<int> Run(Arguments arguments)
    {
        var persons = arguments.Number("persons", 3000);
        if (persons < 100) throw new WrongCall("--persons wants at least 100");
        await using var app = House.Build([.. arguments.ForHost(), "--Workers=false"]);
        await Serving.MigrateWith(app.Services);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        if (await db.Areas.AnyAsync())
        {
            Console.WriteLine("The database already holds an area: nothing was made.");
            return arguments.Has("if-empty") ? 0 : 1;
        }

        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        var (watch, today) = (Stopwatch.StartNew(), arguments["today"] is { } day ? DateOnly.Parse(day, null) : clock.Today);
        var made = await new Maker(db, today, arguments.Number("seed", 1), persons) { Progress = told => Tell(told, persons, watch) }.Make();
        Console.WriteLine($"Demo area made: {made.Persons:N0} persons, {made.Happenings:N0} happenings in {watch.Elapsed.TotalSeconds:N1} s.");
        return 0;
    }

    private static void Tell(int told, int persons, Stopwatch watch)
    {
        if (told % 20_000 == 0) Console.WriteLine($"  {told:N0} of {persons:N0} persons, {watch.Elapsed.TotalSeconds:N0} s");
    }
}
