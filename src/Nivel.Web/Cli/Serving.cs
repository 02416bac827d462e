using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Cli;

internal static class Serving
{
    public static async Task<int> Serve(Arguments arguments)
    {
        var app = House.Build(arguments.ForHost(), ThinkOutTables);
        // The tables and the pages are thought out side by side: both take half a second of one core.
        await Task.WhenAll(Task.Run(() => MigrateWith(app.Services)), Task.Run(() => Prepare(app)));
        await app.RunAsync();
        return 0;
    }

    /// <summary>The model of the tables takes most of a second of one core: it is begun while the house is still being put together.</summary>
    private static void ThinkOutTables(WebApplicationBuilder builder)
    {
        var database = Database.From(builder.Configuration, Settings.From(builder.Configuration).DataFolder);
        _ = Task.Run(() => { using var db = database.Open(); _ = db.Model; });
    }

    /// <summary>Finds every page and its address, which the first request would otherwise wait for.</summary>
    private static void Prepare(IEndpointRouteBuilder app)
    {
        foreach (var source in app.DataSources) _ = source.Endpoints.Count;
    }

    public static async Task<int> Migrate(Arguments arguments)
    {
        await using var app = House.Build([.. arguments.ForHost(), "--Workers=false"]);
        var applied = await MigrateWith(app.Services);
        Console.WriteLine(applied == 0 ? "The database is up to date." : $"{applied} migrations applied.");
        return 0;
    }

    internal static async Task<int> MigrateWith(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var pending = (await db.Database.GetPendingMigrationsAsync()).Count();
        if (pending > 0) await db.Database.MigrateAsync();
        return pending;
    }
}
