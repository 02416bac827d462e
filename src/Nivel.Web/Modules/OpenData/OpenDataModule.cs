namespace Nivel.Web.Modules.OpenData;

/// <summary>All that anybody's program may read: the directory by two standards, calendars, lists for search engines, and their description.</summary>
public static class OpenDataModule
{
    public static void AddOpenData(this IServiceCollection services)
    {
        services.AddSingleton<OpenShelf>().AddSingleton<Terms>().AddSingleton<Hsds>().AddSingleton<DataInclusion>();
        services.AddDescription();
    }

    public static void MapOpenData(this IEndpointRouteBuilder app)
    {
        app.MapHsds();
        app.MapExports();
        app.MapCalendars();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous().AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
            context.HttpContext.Response.Headers.CacheControl = "public, max-age=300";
            return await next(context);
        });
    }
}
