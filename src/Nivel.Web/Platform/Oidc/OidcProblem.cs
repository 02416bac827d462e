namespace Nivel.Web.Platform.Oidc;

/// <summary>Why signing in through a provider did not succeed: codes of /sign-in?problem=…, worded beside that page.</summary>
public static class OidcProblem
{
    /// <summary>The person pressed cancel at the provider.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>The provider answered with another error, or refused our code.</summary>
    public const string ProviderRefused = "provider-refused";

    /// <summary>The provider did not answer, or answered nonsense.</summary>
    public const string ProviderUnreachable = "provider-unreachable";

    /// <summary>No attempt of this browser matches: an old link, another browser, or cookies are off.</summary>
    public const string AttemptUnknown = "attempt-unknown";

    /// <summary>The person took longer than ten minutes.</summary>
    public const string AttemptExpired = "attempt-expired";

    /// <summary>The answer was already used once: the page was reloaded, or somebody replays it.</summary>
    public const string AttemptUsed = "attempt-used";

    /// <summary>The token is not signed by the provider.</summary>
    public const string BadSignature = "bad-signature";

    /// <summary>The token comes from somebody else.</summary>
    public const string WrongIssuer = "wrong-issuer";

    /// <summary>The token is meant for somebody else.</summary>
    public const string WrongAudience = "wrong-audience";

    /// <summary>The token answers another attempt.</summary>
    public const string WrongNonce = "wrong-nonce";

    /// <summary>The token is no longer, or not yet, valid.</summary>
    public const string TokenExpired = "token-expired";

    /// <summary>The token lacks something, or cannot be read.</summary>
    public const string TokenInvalid = "token-invalid";
}

/// <summary>Signing in stops; the code tells why, and nothing of the person.</summary>
internal sealed class OidcRefusedException(string problem, Exception? cause = null) : Exception(problem, cause)
{
    internal string Problem { get; } = problem;
}
