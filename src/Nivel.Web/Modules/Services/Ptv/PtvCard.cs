using Nivel.Web.Modules.Services.Classes;

namespace Nivel.Web.Modules.Services.Ptv;

/// <summary>A term of a national list in the words of the source.</summary>
public sealed record TermWord(TermList List, string Word);

/// <summary>A service of the catalogue on its way to a card, whatever shape it came in.</summary>
public sealed record PtvCard(string Key)
{
    public string? NameFi { get; init; }
    public string? NameSv { get; init; }
    public string? NameEn { get; init; }
    public string? SummaryFi { get; init; }
    public string? SummarySv { get; init; }
    public string? SummaryEn { get; init; }
    public string? How { get; init; }
    public string? Prerequisites { get; init; }
    public string? Cost { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? Website { get; init; }
    public IReadOnlyList<string> Municipalities { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Codes or Finnish names of the national lists, as the source writes them, each with its list.</summary>
    public IReadOnlyList<TermWord> Terms { get; init; } = [];

    /// <summary>Name of the responsible organisation; null for a national description without one.</summary>
    public string? Provider { get; init; }

    /// <summary>Finnish name, else whatever language there is: a card must be called something.</summary>
    public string? Name => NameFi ?? NameSv ?? NameEn;
}
