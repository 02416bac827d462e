using System.Text.RegularExpressions;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What the message of a referral must and may not be.</summary>
public static partial class MessageRules
{
    public const int Longest = 4000;

    /// <summary>Code of "Referrals.message-…"; null for a message that may go.</summary>
    public static string? WhyNot(string? message) => string.IsNullOrWhiteSpace(message) ? "missing" : WhyNotKept(message);

    /// <summary>The same of one that is kept for later and may still be empty.</summary>
    public static string? WhyNotKept(string? message) =>
        message?.Length > Longest ? "long" : message is not null && PersonalIdentityCodes().IsMatch(message) ? "code" : null;

    /// <summary>Something that looks like a personal identity code has no place in a message.</summary>
    [GeneratedRegex(@"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b", RegexOptions.IgnoreCase)]
    private static partial Regex PersonalIdentityCodes();
}
