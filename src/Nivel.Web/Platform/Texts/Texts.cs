using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Nivel.Web.Platform;

/// <summary>All words of the interface, by <c>Module.key</c>, in the reader's language.</summary>
public sealed partial class Texts
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> entries = new(StringComparer.Ordinal);

    /// <param name="files">The product's own texts.</param>
    /// <param name="more">Further client languages of the installation.</param>
    public Texts(IEnumerable<TextFile> files, IReadOnlyList<MoreTexts>? more = null)
    {
        More = more ?? [];
        foreach (var file in files)
            foreach (var (key, texts) in file.Entries)
                entries.Add($"{file.Module}.{key}", texts);
        foreach (var language in More)
            foreach (var (key, text) in language.Entries) Take(language.Code, key, text);
    }

    public IReadOnlyList<MoreTexts> More { get; }

    /// <summary>Told each key that was asked for and has no text: keys made at run time cannot all be checked beforehand.</summary>
    public Action<string>? Missed { get; set; }

    /// <summary>Lines of further languages that were left out: an unknown key, or placeholders that are not those of the Finnish text.</summary>
    public List<string> LeftOut { get; } = [];

    private void Take(string language, string key, string text)
    {
        if (!entries.TryGetValue(key, out var texts) || !Holders(texts[Languages.Finnish]).SetEquals(Holders(text))) { LeftOut.Add($"{language}: {key}"); return; }
        entries[key] = new Dictionary<string, string>(texts) { [language] = text };
    }

    private static HashSet<string> Holders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{[a-z0-9]+\}")]
    private static partial Regex Placeholder();

    /// <summary>The text, with {0}, {1} … replaced. A missing text shows its key: ugly on purpose, and the consistency test fails on it.</summary>
    public string this[string key, params object?[] arguments] => In(Languages.Shown, key, arguments);

    public string In(string language, string key, params object?[] arguments)
    {
        if (!entries.TryGetValue(key, out var texts)) return Missing(key);
        var text = texts.GetValueOrDefault(language) ?? texts.GetValueOrDefault(Languages.Content(language)) ?? texts.GetValueOrDefault(Languages.Finnish) ?? Missing(key);
        return arguments.Length == 0 ? text : string.Format(Languages.Culture(Languages.Content(language)), WithoutDoubleStop(text, arguments), arguments);
    }

    private string Missing(string key)
    {
        Missed?.Invoke(key);
        return $"[{key}]";
    }

    /// <summary>A Finnish day ends in a full stop ("to 12.3."), and so may the sentence that it ends: one is enough.</summary>
    private static string WithoutDoubleStop(string text, object?[] arguments)
    {
        for (var at = 0; at < arguments.Length; at++)
            if (arguments[at] is string said && said.EndsWith('.')) text = text.Replace($"{{{at}}}.", $"{{{at}}}", StringComparison.Ordinal);
        return text;
    }

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>Texts travel inside the assembly, so a published folder is complete.</summary>
    public static Texts FromAssembly(Assembly assembly, IReadOnlyList<MoreTexts>? more = null) => new(FilesOf(assembly), more);

    public static IEnumerable<TextFile> FilesOf(Assembly assembly)
    {
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith("/Texts.ini", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return TextFile.Read(name.Split('/')[^2], reader);
        }
    }

    /// <summary>Sorting as the reader's language sorts: å, ä and ö last.</summary>
    public static StringComparer Sorting => StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true);
}
