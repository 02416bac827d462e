using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Nivel.Web.Modules.Services.Links;

/// <summary>The way out to other people's web pages, to see whether they open.</summary>
public interface ILinkDoor
{
    /// <summary>Null when the page opens, else the code of "Services.link-…" or the number of the answer.</summary>
    Task<string?> Problem(Uri address, CancellationToken cancel);
}

/// <summary>Asks the server itself. Every connection, also those of redirects, goes only to an address that was just looked up and is of the open internet;
/// a name that changes its address between the look and the connection gains nothing.</summary>
public sealed class LinkDoor : ILinkDoor, IDisposable
{
    private const int MostHops = 5;
    private readonly HttpClient http;
    private readonly Func<IPAddress, bool> allows;

    public LinkDoor() : this(PublicInternet.Has, TimeSpan.FromSeconds(10)) { }

    /// <summary>Tests have their server on this machine.</summary>
    public LinkDoor(Func<IPAddress, bool> allows, TimeSpan patience)
    {
        this.allows = allows;
        var ways = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ConnectCallback = Connect, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5), MaxResponseHeadersLength = 32 };
        http = new HttpClient(ways) { Timeout = patience };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Nivel-links/1");
    }

    public async Task<string?> Problem(Uri address, CancellationToken cancel)
    {
        try
        {
            for (var hop = 0; hop <= MostHops; hop++)
            {
                if (SafeLink.Of(address.AbsoluteUri) is null) return "not-web";
                var (status, to) = await Ask(address, cancel);
                if (to is null) return Told(status);
                address = new Uri(address, to);
            }

            return "circles";
        }
        catch (HttpRequestException problem) { return Code(problem); }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested) { return "timeout"; }
        catch (UriFormatException) { return "not-web"; }
    }

    /// <summary>HEAD first; some servers know only GET, of which the head is read and the rest is not.</summary>
    private async Task<(HttpStatusCode Status, Uri? To)> Ask(Uri address, CancellationToken cancel)
    {
        var answer = await Send(HttpMethod.Head, address, cancel);
        return (int)answer.Status is >= 400 and not 404 and not 410 ? await Send(HttpMethod.Get, address, cancel) : answer;
    }

    private async Task<(HttpStatusCode Status, Uri? To)> Send(HttpMethod method, Uri address, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, address);
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        return (answer.StatusCode, (int)answer.StatusCode is >= 300 and < 400 ? answer.Headers.Location : null);
    }

    /// <summary>A page that wants a password or less haste is there.</summary>
    private static string? Told(HttpStatusCode status) => (int)status is < 400 or 401 or 403 or 429 ? null : ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Code(HttpRequestException problem)
    {
        for (Exception? why = problem; why is not null; why = why.InnerException)
        {
            if (why is InnerDoorException) return "private";
            if (why is AuthenticationException) return "tls";
            if (why is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }) return "no-host";
        }

        return "no-answer";
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancel);
        // One inner address among outer ones is already a trick.
        if (found.Length == 0 || !found.All(allows)) throw new InnerDoorException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose() => http.Dispose();

    private sealed class InnerDoorException() : IOException("The address is not of the open internet");
}
