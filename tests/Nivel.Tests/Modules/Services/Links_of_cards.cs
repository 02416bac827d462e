using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Links;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Services;

/// <summary>The nightly round over a real server on this machine; and never to a door of our own.</summary>
public sealed class Links_of_cards(TestHouse house) : IClassFixture<TestHouse>, IAsyncLifetime
{
    private WebApplication server = null!;
    private string root = "";

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2a00:1450:4026:805::2004", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:0a00:0001::1", false)]
    public void Only_the_open_internet_is_asked(string address, bool open) => PublicInternet.Has(IPAddress.Parse(address)).ShouldBe(open);

    [Theory]
    [InlineData("/ok", null)]
    [InlineData("/only-get", null)]
    [InlineData("/moved", null)]
    [InlineData("/secret", null)]
    [InlineData("/gone", "404")]
    [InlineData("/broken", "500")]
    [InlineData("/circle", "circles")]
    [InlineData("/inner", "private")]
    [InlineData("/script", "not-web")]
    public async Task A_link_opens_or_it_is_told_why_not(string path, string? problem)
    {
        using var door = Door();
        (await door.Problem(new Uri(root + path), TestContext.Current.CancellationToken)).ShouldBe(problem);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_left_when_patience_ends()
    {
        using var door = Door(TimeSpan.FromMilliseconds(200));
        (await door.Problem(new Uri(root + "/silent"), TestContext.Current.CancellationToken)).ShouldBe("timeout");
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://2130706433/")]
    public async Task The_real_door_never_knocks_on_an_inner_one(string address)
    {
        using var door = new LinkDoor();
        (await door.Problem(new Uri(address), TestContext.Current.CancellationToken)).ShouldBeOneOf("private", "not-web");
    }

    [Fact]
    public async Task What_the_round_finds_the_coordinator_sees_until_it_is_right_again()
    {
        var card = await house.InDb(async db =>
        {
            var found = await db.Services.FirstAsync(s => s.State == CardState.Published);
            found.Website = root + "/gone";
            (await db.Organisations.SingleAsync(o => o.Id == found.OrganisationId)).Close(house.Clock.Today.AddDays(-3));
            await db.SaveChangesAsync();
            return found;
        });
        await Walk();
        await Walk();
        var page = await (await house.As("8-coordinator")).Go("/services/care");
        page.Document.QuerySelector("#findings")!.TextContent.ShouldContain("404");
        page.Document.QuerySelector("#findings")!.TextContent.ShouldContain("lopettanut");
        await house.InDb(async db => { (await db.Services.SingleAsync(s => s.Id == card.Id)).Website = root + "/ok"; await db.SaveChangesAsync(); });
        await Walk();
        (await house.InDb(db => db.CardFindings.CountAsync(f => f.Kind == FindingKind.BrokenLink))).ShouldBe(0);
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.MapMethods("/ok", ["GET", "HEAD"], () => Results.Text("ok"));
        server.MapGet("/only-get", () => Results.Text("ok"));
        server.MapMethods("/moved", ["GET", "HEAD"], () => Results.Redirect("/ok"));
        server.MapMethods("/secret", ["GET", "HEAD"], () => Results.StatusCode(401));
        server.MapMethods("/broken", ["GET", "HEAD"], () => Results.StatusCode(500));
        server.MapMethods("/circle", ["GET", "HEAD"], () => Results.Redirect("/circle"));
        server.MapMethods("/inner", ["GET", "HEAD"], () => Results.Redirect("http://127.0.0.2:9/"));
        server.MapMethods("/script", ["GET", "HEAD"], () => Results.Redirect("file:///etc/passwd"));
        // Never answers: it waits until the asker has gone.
        server.MapMethods("/silent", ["GET", "HEAD"], (HttpContext http) => { var gone = new TaskCompletionSource(); http.RequestAborted.Register(gone.SetResult); return gone.Task; });
        await server.StartAsync();
        root = server.Urls.Single();
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    /// <summary>Takes exactly this machine's first address for the open internet.</summary>
    private static LinkDoor Door(TimeSpan? patience = null) => new(address => address.Equals(IPAddress.Loopback), patience ?? TimeSpan.FromSeconds(30));

    private async Task Walk()
    {
        using var door = Door();
        await using var scope = house.Services.CreateAsyncScope();
        await new WalkRound(door, house.Clock).Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
    }
}
