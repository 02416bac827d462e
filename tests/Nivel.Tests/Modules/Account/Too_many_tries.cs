using System.Net;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Account;

public sealed class Too_many_tries(Too_many_tries.StrictHouse house) : IClassFixture<Too_many_tries.StrictHouse>
{
    public sealed class StrictHouse : TestHouse
    {
        protected override int SignInsAMinute => 3;
    }

    [Fact]
    public async Task One_address_tries_to_sign_in_only_so_many_times_a_minute_and_is_told_to_wait()
    {
        var page = await house.Visitor().Go("/sign-in");
        for (var attempt = 0; attempt < 3; attempt++) (await page.Submit("#sign-in", ("Email", "a@b.fi"), ("Password", "x"))).Status.ShouldBe(HttpStatusCode.OK);
        var last = await page.Submit("#sign-in", ("Email", "a@b.fi"), ("Password", "x"));
        last.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        last.Text.ShouldContain("Odota minuutti");
    }
}
