namespace Nivel.Web.Cli;

/// <summary>Words and --options of a command line. An option without a value is "true".</summary>
public sealed record Arguments(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options)
{
    private static readonly string[] Switches = ["demo", "explain", "json", "dry-run", "force", "yes", "quiet", "if-empty", "ingredients"];

    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var (words, options) = (new List<string>(), new Dictionary<string, string>());
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) { words.Add(args[i]); continue; }
            var (name, value) = args[i][2..].Split('=', 2) is [var n, var v] ? (n, v) : (args[i][2..], null);
            var takesNext = value is null && !Switches.Contains(name) && i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            options[name] = value ?? (takesNext ? args[++i] : "true");
        }

        return new(words, options);
    }

    public string? this[string option] => Options.GetValueOrDefault(option);

    public bool Has(string option) => Options.ContainsKey(option);

    public int Number(string option, int otherwise) => this[option] is not { } text ? otherwise
        : int.TryParse(text, out var number) ? number : throw new WrongCall($"--{option} wants a number, not '{text}'");

    public string Word(int index, string what) => index < Words.Count ? Words[index] : throw new WrongCall($"{what} is missing");

    /// <summary>The same options in the form that the host's configuration reads.</summary>
    public string[] ForHost() => [.. Options.Select(o => $"--{o.Key}={o.Value}")];
}
