using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Accounts;

namespace Nivel.Tests.Modules.Account;

public sealed class Own_account(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Password = "pitkä ja helppo salasana";

    [Fact]
    public async Task The_second_step_is_taken_into_use_with_a_right_code_and_asked_at_the_next_sign_in()
    {
        var email = await GivePassword("9-manager");
        var visitor = await house.As("9-manager");
        var page = await visitor.Go("/account/security");
        var key = page.Document.QuerySelector(".n-code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        (await page.Submit("#code-on", ("Code", "000000"))).Text.ShouldContain("Vahvistuskoodi ei täsmää");
        (await page.Submit("#code-on", ("Code", CodeOf(key)))).Text.ShouldContain("on käytössä");
        var signIn = await house.Visitor().Go("/sign-in");
        var asked = await signIn.Submit("#sign-in", ("Email", email), ("Password", Password));
        asked.Document.QuerySelector("input[name=Code]").ShouldNotBeNull();
        var inside = await asked.Submit("#sign-in", ("Password", Password), ("Code", CodeOf(key)));
        inside.Path.ShouldBe("/insight");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_a_while()
    {
        var email = await GivePassword("5-provider");
        var visitor = house.Visitor();
        var page = await visitor.Go("/sign-in");
        for (var attempt = 0; attempt < 5; attempt++) page = await page.Submit("#sign-in", ("Email", email), ("Password", "väärä salasana tämä"));
        (await page.Submit("#sign-in", ("Email", email), ("Password", Password))).Text.ShouldContain("lukittu 15 minuutiksi");
    }

    [Fact]
    public async Task A_forgotten_password_gets_the_same_answer_for_everybody()
    {
        var page = await house.Visitor().Go("/account/forgot");
        var known = await page.Submit("#forgot", ("Email", await Email("2-coach")));
        var unknown = await page.Submit("#forgot", ("Email", "nobody@suvanto.example"));
        known.Document.QuerySelector("main")!.TextContent.ShouldBe(unknown.Document.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_link_cut_in_two_by_a_mail_program_asks_for_a_new_one() =>
        (await house.Visitor().Go("/account/password?user=0123&token=abc")).Text.ShouldContain("Pyydä uusi");

    [Fact]
    public async Task The_session_cookie_is_for_the_server_alone()
    {
        var visitor = house.Visitor();
        await visitor.SignIn("2-coach");
        visitor.SessionCookie!.HttpOnly.ShouldBeTrue();
    }

    [Fact]
    public async Task The_passkey_doors_answer_only_to_our_own_forms()
    {
        var answer = await house.Visitor().Raw(new HttpRequestMessage(HttpMethod.Post, new Uri("http://localhost/account/passkeys/request-options")));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<string> GivePassword(string persona)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Nivel.Web.Platform.Accounts.Account>>();
        var account = (await accounts.FindByEmailAsync(await Email(persona)))!;
        if (!await accounts.HasPasswordAsync(account)) (await accounts.AddPasswordAsync(account, Password)).Succeeded.ShouldBeTrue();
        return account.Email!;
    }

    private Task<string> Email(string persona) => house.InDb(db => Task.FromResult(db.People.Where(u => u.Persona == persona).Select(u => u.Email).Single()));

    /// <summary>What an authenticator app shows (RFC 6238). Identity reads the machine's own clock here, so the test does too.</summary>
    private static string CodeOf(string key)
    {
        var step = BitConverter.GetBytes(IPAddress.HostToNetworkOrder(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30));
        var hash = HMACSHA1.HashData(Base32(key), step);
        var at = hash[^1] & 0xF;
        var number = ((hash[at] & 0x7F) << 24 | hash[at + 1] << 16 | hash[at + 2] << 8 | hash[at + 3]) % 1_000_000;
        return $"{number:000000}";
    }

    private static byte[] Base32(string text)
    {
        var (bytes, bits, value) = (new List<byte>(), 0, 0);
        foreach (var letter in text)
        {
            value = value << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal);
            if ((bits += 5) < 8) continue;
            bits -= 8;
            bytes.Add((byte)(value >> bits));
        }

        return [.. bytes];
    }
}
