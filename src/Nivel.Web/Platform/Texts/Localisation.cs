using Microsoft.AspNetCore.Localization;

namespace Nivel.Web.Platform;

/// <summary>The reader's language: what was chosen with the switch, else the browser's, else Finnish.</summary>
public static class Localisation
{
    public const string Cookie = "nivel.language";

    public static void AddLanguages(this IServiceCollection services) => services.AddOptions<RequestLocalizationOptions>().Configure<Texts>((options, texts) =>
    {
        options.DefaultRequestCulture = new RequestCulture(Languages.Cultures[0]);
        options.SupportedCultures = [.. Languages.Cultures];
        options.SupportedUICultures = [.. Languages.Cultures, .. texts.More.Select(m => m.Culture())];
        options.RequestCultureProviders = [new CustomRequestCultureProvider(Framed), new CustomRequestCultureProvider(http => Chosen(http, texts)), new CustomRequestCultureProvider(Accepted)];
    });

    /// <summary>In a frame on somebody else's page the language is that of the page around it, not of the visitor.</summary>
    private static Task<ProviderCultureResult?> Framed(HttpContext http) =>
        Task.FromResult(http.Request.Path == "/widget" && http.Request.Query["lang"].ToString() is var language && Languages.All.Contains(language) ? new ProviderCultureResult(Languages.Culture(language).Name) : null);

    /// <summary>A further client language has texts of its own; days and numbers are written as in Finland.</summary>
    private static Task<ProviderCultureResult?> Chosen(HttpContext http, Texts texts) =>
        Task.FromResult(http.Request.Cookies[Cookie] is not { } language ? null
            : Languages.All.Contains(language) ? new ProviderCultureResult(Languages.Culture(language).Name)
            : texts.More.Any(m => m.Code == language) ? new ProviderCultureResult(Languages.Culture(Languages.English).Name, language) : null);

    private static Task<ProviderCultureResult?> Accepted(HttpContext http)
    {
        var wanted = http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.ToString().Split('-')[0]);
        var known = wanted.FirstOrDefault(Languages.All.Contains);
        return Task.FromResult(known is null ? null : new ProviderCultureResult(Languages.Culture(known).Name));
    }
}
