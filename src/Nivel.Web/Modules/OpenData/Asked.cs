using System.Globalization;

namespace Nivel.Web.Modules.OpenData;

/// <summary>What a stranger's program asked, read with suspicion: anything that is not as it should be becomes a problem in words, never an error of ours.</summary>
public sealed class Asked(IQueryCollection query)
{
    public const int MostPerPage = 100, LongestSearch = 200;

    /// <summary>Code of "OpenData.wrong-…" and the parameter it is about; null when all is well.</summary>
    public (string Code, string Name)? Problem { get; private set; }

    public int Page => Whole("page", 1, int.MaxValue, 1);
    public int PerPage => Whole("per_page", 1, MostPerPage, 50);
    public bool Full => YesNo("full");
    public bool FullService => YesNo("full_service");
    public bool Minimal => YesNo("minimal");
    public Guid? Organisation => Id("organization_id");
    public Guid? Term => Id("taxonomy_term_id");
    public Guid? Taxonomy => Id("taxonomy_id");
    public Guid? Parent => Id("parent_id");

    public string? Search => Text("search") is { Length: > LongestSearch } ? Wrong<string?>("search", "search", null) : Text("search");

    public DateTimeOffset? ModifiedAfter => Text("modified_after") is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : Wrong<DateTimeOffset?>("date", "modified_after", null);

    /// <summary>What the specification offers and this directory has not: better said than silently ignored.</summary>
    public void RefuseUnsupported()
    {
        foreach (var name in (string[])["postcode", "proximity"])
            if (Text(name) is not null) Wrong("unsupported", name, 0);
        if (Text("format") is { } format && format != "json") Wrong("format", "format", 0);
    }

    private string? Text(string name) => query[name].ToString() is { Length: > 0 } text ? text : null;

    private int Whole(string name, int least, int most, int otherwise) => Text(name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : Wrong(name == "page" ? "page" : "per-page", name, otherwise);

    private bool YesNo(string name) => Text(name) is { } text && (text is "true" or "1" || (text is not ("false" or "0") && Wrong("yes-no", name, false)));

    private Guid? Id(string name) => Text(name) is not { } text ? null : Guid.TryParse(text, out var id) ? id : Wrong<Guid?>("id", name, null);

    private T Wrong<T>(string code, string name, T otherwise)
    {
        Problem ??= (code, name);
        return otherwise;
    }
}
