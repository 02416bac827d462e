using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Nivel.Web.Platform;

/// <summary>The address that outsiders reach Nivel by, for links in mails: the setting Address, else where the server listens. Never the Host header, which a stranger may choose.</summary>
public sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    public string Of(string path) => Root().TrimEnd('/') + path;

    private string Root() => configuration["Address"] is { Length: > 0 } set ? set
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
}
