using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Development;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Network;

namespace Nivel.Web;

/// <summary>What each module adds to the house beyond its pages: engines, jobs, endpoints.</summary>
public static class ModuleList
{
    public static void AddModules(this IServiceCollection services)
    {
        services.AddScoped<IImporter, MunicipalityImport>();
        services.AddScoped<IImporter, StatisticsImport>();
        services.AddScoped<IImporter, ProjectImport>();
        services.AddScoped<IImporter, ClientImport>();
        services.AddScoped<ClientDoor>().AddScoped<ClientSearch>().AddScoped<Modules.Guidance.Queue>();
    }

    public static void MapModules(this IEndpointRouteBuilder app)
    {
    }
}
