using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The secret of a signed link: 32 random bytes that are only in the mail. The database holds their SHA-256.</summary>
public static class LinkToken
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public static (string Token, byte[] Hash) New()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (token, HashOf(token)!);
    }

    /// <summary>Null when the text cannot be a token at all.</summary>
    public static byte[]? HashOf(string? token) =>
        token is { Length: 43 } && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? SHA256.HashData(Encoding.ASCII.GetBytes(token)) : null;
}
