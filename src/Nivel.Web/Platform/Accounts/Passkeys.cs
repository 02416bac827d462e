using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace Nivel.Web.Platform.Accounts;

/// <summary>The four steps of passkeys that the browser's script asks for; the ceremony itself is Identity's.</summary>
public static class Passkeys
{
    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        var keys = app.MapGroup("/account/passkeys").RequireRateLimiting(RateLimits.SignIn).AddEndpointFilter(CheckForm);
        keys.MapPost("/creation-options", CreationOptions).RequireAuthorization();
        keys.MapPost("/add", Add).RequireAuthorization();
        keys.MapPost("/request-options", async (SignInManager<Account> door) => Results.Content(await door.MakePasskeyRequestOptionsAsync(null), "application/json"));
        keys.MapPost("/sign-in", SignIn);
    }

    private static async ValueTask<object?> CheckForm(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var form = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return await form.IsRequestValidAsync(context.HttpContext) ? await next(context) : Results.BadRequest();
    }

    private static async Task<IResult> CreationOptions(HttpContext http, UserManager<Account> accounts, SignInManager<Account> door)
    {
        if (await accounts.GetUserAsync(http.User) is not { } account) return Results.NotFound();
        var name = http.User.Identity?.Name ?? account.Email!;
        return Results.Content(await door.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = name }), "application/json");
    }

    private static async Task<IResult> Add(HttpContext http, UserManager<Account> accounts, SignInManager<Account> door)
    {
        if (await accounts.GetUserAsync(http.User) is not { } account) return Results.NotFound();
        var attested = await door.PerformPasskeyAttestationAsync(await Body(http));
        if (!attested.Succeeded) return Results.BadRequest();
        var added = await accounts.AddOrUpdatePasskeyAsync(account, attested.Passkey);
        return added.Succeeded ? Results.NoContent() : Results.BadRequest();
    }

    private static async Task<IResult> SignIn(HttpContext http, SignInManager<Account> door)
    {
        var result = await door.PasskeySignInAsync(await Body(http));
        return result.Succeeded ? Results.NoContent() : Results.BadRequest();
    }

    private static async Task<string> Body(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        return await reader.ReadToEndAsync();
    }
}
