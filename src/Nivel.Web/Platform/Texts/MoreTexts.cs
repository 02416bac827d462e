using System.Globalization;

namespace Nivel.Web.Platform;

/// <summary>Texts in a further client language, from a file of the installation: DATA/texts/ar.ini with lines <c>Own.title = …</c>. Needs texts only, no change of the product.</summary>
/// <remarks>What has no text there is shown in English. Placeholders must be those of the Finnish text, or the line is left out and named in the log.</remarks>
/// <param name="Code">Two letters.</param>
/// <param name="Name">How the language calls itself.</param>
public sealed record MoreTexts(string Code, string Name, IReadOnlyDictionary<string, string> Entries)
{
    public static IReadOnlyList<MoreTexts> Of(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "texts");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.ini").Order(StringComparer.Ordinal).Select(Read).OfType<MoreTexts>()] : [];
    }

    /// <summary>Days are those of the common calendar whatever the usual one of the language is: papers and benefits go by it here.</summary>
    public CultureInfo Culture()
    {
        var culture = new CultureInfo(Code);
        if (culture.DateTimeFormat.Calendar is not GregorianCalendar && culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is { } common) culture.DateTimeFormat.Calendar = common;
        return culture;
    }

    private static MoreTexts? Read(string file)
    {
        var code = Path.GetFileNameWithoutExtension(file);
        if (code.Length != 2 || Languages.All.Contains(code) || !CultureInfo.GetCultures(CultureTypes.NeutralCultures).Any(c => c.Name == code)) return null;
        var lines = File.ReadLines(file).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('=', 2)).Where(l => l.Length == 2);
        return new(code, CultureInfo.GetCultureInfo(code).NativeName, lines.GroupBy(l => l[0].Trim(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last()[1].Trim().Replace("\\n", "\n", StringComparison.Ordinal), StringComparer.Ordinal));
    }
}
