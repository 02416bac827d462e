using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Match;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>One ranking that somebody saw: by which engine, from which inputs, with which result (D-19–D-24). Kept so that a suggestion can be explained later.</summary>
public sealed class RankingLog
{
    private RankingLog() { }

    public RankingLog(EmploymentAreaId area, UserId by, DateTimeOffset at, RankedWhat what, RankedBy with, RankingInputs inputs, RankedResult result) =>
        (Id, AreaId, ById, At, JobOrderId, ClientId, Engine, TaxonomyId, InputsHash, Inputs, Considered, Kept, Filters, Top) =
        (RankingLogId.New(), area, by, at, what.Order, what.Client, with.Engine, with.Taxonomy, inputs.Hash(result.Considered), inputs.Pack(), result.Considered, result.Kept,
            JsonSerializer.Serialize(result.Filters.Where(f => f.Removed > 0).Select(f => new StoredFilter(f.Condition, f.Concept.Value, f.Removed)), JsonSerializerOptions.Web), JsonSerializer.Serialize(result.Top, JsonSerializerOptions.Web));

    public RankingLogId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public UserId ById { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The order for which people were ranked; null when jobs were ranked for a person.</summary>
    public JobOrderId? JobOrderId { get; private set; }

    public ClientId? ClientId { get; private set; }

    /// <summary>Version of the engine, of the classification and of the travel times.</summary>
    public string Engine { get; private set; } = "";

    /// <summary>The classification by which it was made; null for the starter.</summary>
    public TaxonomyVersionId? TaxonomyId { get; private set; }

    /// <summary>SHA-256 over the inputs and the number of those considered.</summary>
    public string InputsHash { get; private set; } = "";

    /// <summary>The inputs, packed; null where they were not kept or are past their time.</summary>
    public byte[]? Inputs { get; private set; }

    public int Considered { get; private set; }
    public int Kept { get; private set; }

    /// <summary>How many each hard condition left out, as JSON: those who were not shown are told by number only.</summary>
    public string Filters { get; private set; } = "[]";

    /// <summary>Ids and scores of the shown list, as JSON.</summary>
    public string Top { get; private set; } = "[]";

    /// <summary>The shown list, best first.</summary>
    public IReadOnlyList<LoggedPlace> Places() => PlacesIn(Top);

    public static IReadOnlyList<LoggedPlace> PlacesIn(string top) =>
        [.. (JsonSerializer.Deserialize<List<Stored>>(top, JsonSerializerOptions.Web) ?? []).Select(p => new LoggedPlace(p.Id ?? p.Client ?? p.Job ?? "", p.Score))];

    public static IReadOnlyList<FilterCount> FiltersIn(string filters) =>
        [.. (JsonSerializer.Deserialize<List<StoredFilter>>(filters, JsonSerializerOptions.Web) ?? []).Select(f => new FilterCount(f.Condition, new ConceptId(f.Concept ?? ""), f.Removed, 0))];

    /// <summary>Whether the same inputs give the same list now; null where they were not kept.</summary>
    /// <param name="taxonomy">The classification by which it was made.</param>
    /// <param name="travel">The travel times of now.</param>
    public bool? IsSameAgain(Taxonomy taxonomy, TravelMinutes travel) =>
        RankingInputs.Unpack(Inputs) is not { } inputs ? null
        : inputs.Hash(Considered) == InputsHash && inputs.Again(taxonomy, travel, ClientId is not null).SequenceEqual(Places());

    /// <summary>Earlier rows named the id by what it is.</summary>
    private sealed record Stored(string? Id, string? Client, string? Job, double Score);

    private sealed record StoredFilter(HardCondition Condition, string? Concept, int Removed);

    private sealed class Table : IEntityTypeConfiguration<RankingLog>
    {
        public void Configure(EntityTypeBuilder<RankingLog> log)
        {
            log.ToTable("ranking_logs");
            log.Property(l => l.Engine).HasMaxLength(120);
            log.Property(l => l.InputsHash).HasMaxLength(64);
            log.HasIndex(l => new { l.JobOrderId, l.At });
            log.HasIndex(l => new { l.ClientId, l.At });
        }
    }
}

/// <summary>For what the ranking was made: an order or a person.</summary>
public readonly record struct RankedWhat(JobOrderId? Order, ClientId? Client);

/// <summary>By what it was made: the engine and travel times in words, and the classification (null for the starter).</summary>
public readonly record struct RankedBy(string Engine, TaxonomyVersionId? Taxonomy);

/// <summary>What came out: how many were looked at, how many met the hard conditions, whom each condition left out, and the shown list, best first.</summary>
public sealed record RankedResult(int Considered, int Kept, IEnumerable<FilterCount> Filters, IEnumerable<LoggedPlace> Top);
