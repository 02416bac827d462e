using System.Net;
using System.Net.Sockets;

namespace Nivel.Web.Modules.Services.Links;

/// <summary>Which addresses are of the open internet. A card may name any address; the house must never be made to knock on its own inner doors (SSRF).</summary>
/// <remarks>The special-purpose registries of IANA: RFC 6890 and its updates, RFC 4291 for IPv6.</remarks>
public static class PublicInternet
{
    private static readonly IPNetwork[] Closed =
    [
        .. ((string[])["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]).Select(n => IPNetwork.Parse(n)),
    ];

    private static readonly IPNetwork GlobalSix = IPNetwork.Parse("2000::/3");

    public static bool Has(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && !GlobalSix.Contains(address)) return false;
        return !Closed.Any(n => n.Contains(address));
    }
}
