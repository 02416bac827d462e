using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Cli;

internal static class Serving
{
    public static async Task<int> Serve(Arguments arguments)
    {
        var app = House.Build(arguments.ForHost());
        await MigrateWith(app.Services);
        await app.RunAsync();
        return 0;
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
