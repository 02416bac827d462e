namespace Nivel.Web;

/// <summary>What each module adds to the house beyond its pages: engines, jobs, endpoints.</summary>
public static class ModuleList
{
    public static void AddModules(this IServiceCollection services)
    {
    }

    public static void MapModules(this IEndpointRouteBuilder app)
    {
    }
}
