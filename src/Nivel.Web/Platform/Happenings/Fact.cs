namespace Nivel.Web.Platform.Happenings;

/// <summary>A fact whose words exist in several languages: kept in Finnish under its own name and beside it in the others, so that a card speaks the reader's language also of names that an area wrote.</summary>
public static class Fact
{
    public static IEnumerable<(string Name, string? Value)> Worded(string name, string fi, string? sv, string? en) =>
        [(name, fi), (In(name, Languages.Swedish), Other(sv, fi)), (In(name, Languages.English), Other(en, fi))];

    /// <summary>The fact in the reader's language, else as it was written.</summary>
    public static string? Read(IReadOnlyDictionary<string, string> facts, string name) =>
        facts.GetValueOrDefault(In(name, Languages.Current)) ?? facts.GetValueOrDefault(name);

    private static string In(string name, string language) => $"{name}.{language}";

    private static string? Other(string? words, string fi) => string.IsNullOrWhiteSpace(words) || words == fi ? null : words;
}
