using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>One figure of an imported statistic, with where it came from. A missing value is null: unknown is a value.</summary>
public sealed class StatisticValue
{
    private StatisticValue() { }

    public StatisticValue(string series, string region, string period, decimal? value, string source, DateOnly importedOn, ImportBatchId? batch) =>
        (Series, Region, Period, Value, Source, ImportedOn, BatchId) = (series, region, period, value, source, importedOn, batch);

    public long Id { get; private set; }

    /// <summary>Code of the series: "12r5.TYOTTOMATLOPUSSA", "long-term-unemployed", "municipal-share".</summary>
    public string Series { get; private set; } = "";

    /// <summary>Code or name of the region as the source gives it.</summary>
    public string Region { get; private set; } = "";

    /// <summary>"2026-06" or "2024".</summary>
    public string Period { get; private set; } = "";

    public decimal? Value { get; private set; }

    /// <summary>What the source printed before it corrected itself, and when that was taken in; null while nothing was corrected.</summary>
    public decimal? Before { get; private set; }
    public DateOnly? RevisedOn { get; private set; }

    public const int LongestDefinition = 300;

    /// <summary>What the source says that the series counts, in its own words.</summary>
    public string? Definition { get; set; }

    public string Source { get; private set; } = "";

    /// <summary>What the source says of the precision: exact, about, inferred month.</summary>
    public string? Precision { get; set; }

    public DateOnly ImportedOn { get; private set; }
    public ImportBatchId? BatchId { get; private set; }

    /// <summary>The source tells another figure of the same month than before.</summary>
    public void Revise(decimal? value, string source, string? precision, DateOnly on, ImportBatchId? batch) =>
        (Before, Value, Source, Precision, RevisedOn, ImportedOn, BatchId) = (Value, value, source, precision, on, on, batch);

    private sealed class Table : IEntityTypeConfiguration<StatisticValue>
    {
        public void Configure(EntityTypeBuilder<StatisticValue> value)
        {
            value.ToTable("statistic_values");
            value.Property(v => v.Series).HasMaxLength(80);
            value.Property(v => v.Region).HasMaxLength(80);
            value.Property(v => v.Period).HasMaxLength(10);
            value.Property(v => v.Precision).HasMaxLength(30);
            value.Property(v => v.Definition).HasMaxLength(LongestDefinition);
            value.HasIndex(v => new { v.Series, v.Region, v.Period }).IsUnique();
        }
    }
}
