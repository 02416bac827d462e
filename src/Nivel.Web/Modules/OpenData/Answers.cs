using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.OpenData;

/// <summary>How open data is answered: any site may read it, it may be kept for five minutes, and what has not changed is not sent again.</summary>
public static class Answers
{
    // Finnish letters stay letters; < > & become codes.
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Opens a group of addresses: the language asked for, and reading from any site.</summary>
    public static RouteGroupBuilder Open(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            http.Response.Headers.AccessControlAllowOrigin = "*";
            // Not the visitor's cookie or browser: the same address gives the same answer to everybody, so that it can be kept.
            var language = http.Request.Query["lang"].ToString();
            System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.CurrentCulture = Languages.Culture(language);
            await TellLicence(http);
            return await next(context);
        });
        return group;
    }

    /// <summary>The terms in words stand at one address; the licence itself only when it has been given (RFC 6903 and 4946).</summary>
    private static async Task TellLicence(HttpContext http)
    {
        var (shelf, db, address) = (http.RequestServices.GetRequiredService<OpenShelf>(), http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<PublicAddress>());
        http.Response.Headers.AppendCommaSeparatedValues("Link", $"<{address.Of("/open-data")}>; rel=\"terms-of-service\"");
        if ((await shelf.Open(db, http.RequestAborted)).Licence is { } given) http.Response.Headers.AppendCommaSeparatedValues("Link", $"<{DataLicences.All[given]}>; rel=\"license\"");
    }

    public static IResult Json(HttpContext http, JsonNode body) => Bytes(http, JsonSerializer.SerializeToUtf8Bytes(body, Written), "application/json; charset=utf-8");

    public static IResult Text(HttpContext http, string body, string type) => Bytes(http, System.Text.Encoding.UTF8.GetBytes(body), type);

    private static IResult Bytes(HttpContext http, byte[] body, string type)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
        (http.Response.Headers.ETag, http.Response.Headers.CacheControl) = (tag, "public, max-age=300");
        if (http.Request.Headers.IfNoneMatch.SelectMany(h => h?.Split(',') ?? []).Any(h => h.Trim().Replace("W/", "", StringComparison.Ordinal) == tag)) return Results.StatusCode(StatusCodes.Status304NotModified);
        return Results.Bytes(body, type);
    }

    public static IResult Wrong(Texts texts, (string Code, string Name) problem) =>
        Results.Problem(texts[$"OpenData.wrong-{problem.Code}", problem.Name], statusCode: StatusCodes.Status400BadRequest, title: texts["OpenData.wrong"]);

    public static IResult Missing(Texts texts) => Results.Problem(texts["OpenData.missing-do"], statusCode: StatusCodes.Status404NotFound, title: texts["OpenData.missing"]);

    /// <summary>An object without the fields that nothing is known of.</summary>
    public static JsonObject Object(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var made = new JsonObject();
        foreach (var (name, value) in fields)
            if (value is not null && !(value is JsonArray { Count: 0 }) && !(value is JsonValue text && text.TryGetValue<string>(out var words) && string.IsNullOrWhiteSpace(words))) made[name] = value;
        return made;
    }

    public static JsonArray List(IEnumerable<JsonNode> items) => [.. items];
}
