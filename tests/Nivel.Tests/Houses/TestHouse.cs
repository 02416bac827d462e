using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nivel.Web;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Tests.Houses;

/// <summary>The whole house in memory over a real database of its own, with a frozen clock. One for each test class: <c>IClassFixture&lt;TestHouse&gt;</c>.</summary>
public class TestHouse : IAsyncLifetime
{
    private WebApplication app = null!;
    private Database database = null!;

    public FrozenClock Clock { get; } = new();

    public string DataFolder { get; } = Databases.NewFolder();

    public IServiceProvider Services => app.Services;

    protected virtual bool WithArea => true;

    /// <summary>All visitors of a test come from one address; only the test of the limit keeps it.</summary>
    protected virtual int SignInsAMinute => 100_000;

    public async ValueTask InitializeAsync()
    {
        database = await Databases.Copy(WithArea);
        app = House.Build([$"--Data={DataFolder}", $"--Derived={Databases.Derived}", "--Demo=true", "--Workers=false", $"--RateLimits:SignIn={SignInsAMinute}", "--RateLimits:PublicForm=100000"], builder =>
        {
            Serve(builder);
            Adjust(builder);
        }, services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)), database);
        Services.GetRequiredService<Texts>().Missed = key => throw new InvalidOperationException($"No text has the key {key}: a reader would see it raw");
        await app.StartAsync();
    }

    /// <summary>A visitor who has not signed in.</summary>
    public Visitor Visitor(string language = "fi") => new(app.GetTestServer(), language);

    /// <summary>Somebody of the demo area, signed in through the persona page: "2-coach".</summary>
    public async Task<Visitor> As(string persona, string language = "fi")
    {
        var visitor = Visitor(language);
        await visitor.SignIn(persona);
        return visitor;
    }

    /// <summary>Looks into or changes the database directly.</summary>
    public async Task<T> InDb<T>(Func<Db, Task<T>> look)
    {
        await using var db = database.Open();
        return await look(db);
    }

    public Task InDb(Func<Db, Task> act) => InDb(async db => { await act(db); return 0; });

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Databases.LetGo(database, DataFolder);
        GC.SuppressFinalize(this);
    }

    /// <summary>In memory; a house for browsers listens on a port instead.</summary>
    protected virtual void Serve(WebApplicationBuilder builder) => builder.WebHost.UseTestServer();

    protected virtual void Adjust(WebApplicationBuilder builder)
    {
        // Most houses stand as they are.
    }
}

/// <summary>A house whose database has the tables and nothing in them.</summary>
public sealed class EmptyHouse : TestHouse
{
    protected override bool WithArea => false;
}
