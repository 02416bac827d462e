using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Nivel.Rules.Asking;
using Nivel.Rules.Register;

namespace Nivel.Rules.Tests.Register;

/// <summary>A page of docs/rules, read for what it says that a machine can check.</summary>
internal sealed partial record RulePage(string Text)
{
    private static readonly string Root = Folder("Nivel.slnx");
    private static readonly HashSet<string> Types = [.. typeof(RuleRegister).Assembly.GetTypes().Select(type => type.Name)];
    private static readonly HashSet<string> Modules = [.. new[] { "Modules", "Platform" }
        .SelectMany(part => Directory.GetDirectories(Path.Combine(Root, "src", "Nivel.Web", part))).Select(folder => Path.GetFileName(folder))];

    private static readonly HashSet<string> Tests = [.. typeof(RulePage).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttributes<FactAttribute>().Any()).Select(method => $"{type.Name}.{method.Name}"))];

    private readonly string[] _lines = Text.Split('\n');

    internal static RulePage Of(string name) => new(File.ReadAllText(Path.Combine(Root, "docs", "rules", $"{name}.md")));

    /// <summary>What the page names and nothing is behind: rules, tests, types. An example without a test is one too.</summary>
    internal IEnumerable<string> Unknown =>
    [
        .. Ids().Matches(Text).Select(id => id.Value).Where(id => RuleRegister.Find(id) is null).Select(id => $"{id} is not in the register"),
        .. Quoted(Members()).Where(name => !Tests.Contains(name)).Select(name => $"{name} is not a test"),
        .. Quoted(Names()).Where(name => !Types.Contains(name) && !Modules.Contains(name)).Select(name => $"{name} is neither a type nor a module"),
        .. Examples.Where(line => !Members().IsMatch(line)).Select(line => $"no test holds: {line}"),
    ];

    /// <summary>Where the table of rules is not what the register has.</summary>
    internal IEnumerable<string> WrongRules(IEnumerable<RuleRow> rules)
    {
        var rows = _lines.Where(line => Row().IsMatch(line)).Select(Cells).ToList();
        var (told, known) = (rows.Select(cells => cells[0]).ToList(), rules.ToDictionary(rule => rule.Id));
        if (!told.SequenceEqual(known.Keys)) yield return $"the rows are {string.Join(' ', told.Except(known.Keys))} too many, {string.Join(' ', known.Keys.Except(told))} too few, or in another order";
        foreach (var cells in rows.Where(cells => known.ContainsKey(cells[0])))
            if (cells.Length != 7 || cells[1].Length == 0 || !cells[2..].SequenceEqual(CellsOf(known[cells[0]])))
                yield return $"{string.Join(" | ", cells)} is not {string.Join(" | ", CellsOf(known[cells[0]]))}";
    }

    /// <summary>True when the page speaks of the kind of question.</summary>
    internal bool Names(Question question) => Text.Contains($"`{question.Kind}`", StringComparison.Ordinal);

    /// <summary>Fields and results of the question's own example that its row does not name; the kind itself when there is no row.</summary>
    internal IEnumerable<string> NotTold(Question question)
    {
        var row = _lines.FirstOrDefault(line => line.StartsWith($"| `{question.Kind}` |", StringComparison.Ordinal));
        if (row is null) return [question.Kind];
        using var example = JsonDocument.Parse(question.Example);
        var fields = example.RootElement.EnumerateObject().Select(field => field.Name).ToList();
        return [.. fields.Concat(question.Ask(new Asked(example.RootElement)).Result.Select(result => result.Name)).Where(name => !row.Contains($"`{name}`", StringComparison.Ordinal)).Select(name => $"{question.Kind}: {name}")];
    }

    private IEnumerable<string> Examples => _lines.SkipWhile(line => line != "## Worked examples").Where(line => line.StartsWith("- ", StringComparison.Ordinal));

    private static string[] CellsOf(RuleRow rule) => [rule.From is { } from ? $"{from:yyyy-MM-dd}" : "–", EndOf(rule), rule.Source, string.Join(' ', rule.Confidences.Select(ConfidenceCodes.CodeOf)), ByOf(rule.By)];

    private static string EndOf(RuleRow rule) => rule.End switch { RuleEnd.Dated => $"{rule.To:yyyy-MM-dd}", RuleEnd.Open => "open", RuleEnd.Unknown => "unknown", _ => "–" };

    private static string ByOf(IReadOnlyList<string> by) => by.Count == 0 ? "only informs" : (by[0][0] == '@' ? "followed by " : "") + string.Join(", ", by.Select(one => $"`{one.TrimStart('@')}`"));

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    private IEnumerable<string> Quoted(Regex what) => what.Matches(Text).Select(match => match.Groups[1].Value).Distinct();

    private static string Folder(string with)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, with))) folder = folder.Parent ?? throw new InvalidOperationException($"There is no {with} above the tests.");
        return folder.FullName;
    }

    [GeneratedRegex(@"\b[A-Z]-[0-9]{2}[a-z]?\b")]
    private static partial Regex Ids();

    [GeneratedRegex(@"^\| [A-Z]-[0-9]{2}[a-z]? \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"`(\w+\.\w+)`")]
    private static partial Regex Members();

    [GeneratedRegex("`([A-Z][a-z]\\w*)`")]
    private static partial Regex Names();
}
