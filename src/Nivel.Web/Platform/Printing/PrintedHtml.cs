using System.Text.RegularExpressions;

namespace Nivel.Web.Platform.Printing;

/// <summary>A page of the house as one that stands alone: styles from files, no scripts.</summary>
internal static partial class PrintedHtml
{
    // Whatever the words of a person hold, nothing of it runs.
    private const string Policy = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; connect-src 'none'; frame-src 'none'\">";

    public static string Of(string html, string assets)
    {
        var alone = Scripts().Replace(html, "").Replace("<head>", Policy, StringComparison.Ordinal);
        return Styles().Replace(alone, m => $"{m.Groups[1].Value}{new Uri(assets).AbsoluteUri}/{m.Groups[2].Value}.css\"");
    }

    [GeneratedRegex("<script\\b[^>]*>.*?</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();

    // The version in the address ("base.u2h3uwm3qo.css", "base.css?v=…") is for browsers' caches; files have none.
    [GeneratedRegex("(<link [^>]*href=\")/(?:[^\"?]*?/)??((?:css|lib)/[^\"?]+?)(?:\\.[0-9a-z]{10})?\\.css(?:\\?[^\"]*)?\"")]
    private static partial Regex Styles();
}
