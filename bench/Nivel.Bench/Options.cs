namespace Nivel.Bench;

/// <summary>--name value pairs.</summary>
internal sealed record Options(IReadOnlyDictionary<string, string> Values)
{
    public static Options Parse(string[] args)
    {
        var values = new Dictionary<string, string>();
        for (var i = 0; i + 1 < args.Length; i += 2) values[args[i].TrimStart('-')] = args[i + 1];
        return new(values);
    }

    public string? this[string name] => Values.GetValueOrDefault(name);

    public int Number(string name, int otherwise) => this[name] is { } text ? int.Parse(text, null) : otherwise;

    /// <summary>The published folder to measure.</summary>
    public string Nivel => Path.Combine(Path.GetFullPath(this["nivel"] ?? throw new ArgumentException("--nivel DIR is missing: publish first")), "nivel");
}
