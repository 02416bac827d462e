namespace Nivel.Web.Platform.Oidc;

/// <summary>Where to go after signing in: only a path of this site, whatever the link said.</summary>
public static class LocalUrl
{
    /// <summary>The address when it is a path of this site, else the front page.</summary>
    /// <remarks>"//evil.example", "/\evil.example" and "/[tab]/evil.example" are other sites for a browser; the sign-in itself would be a loop.</remarks>
    public static string OrHome(string? back) => IsLocal(back) ? back! : "/";

    private static bool IsLocal(string? back) =>
        back is { Length: > 0 and <= 2000 }
        && back[0] == '/'
        && !(back.Length > 1 && back[1] == '/')
        && !back.AsSpan().ContainsAny('\\', '\u007f')
        && !back.Any(c => c < ' ' || c > '~')
        && !back.StartsWith("/signin", StringComparison.OrdinalIgnoreCase)
        && !back.StartsWith("/sign-in", StringComparison.OrdinalIgnoreCase)
        && !back.StartsWith("/sign-out", StringComparison.OrdinalIgnoreCase);
}
