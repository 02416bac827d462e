using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>One computed figure of the area: an indicator in a month, for the whole area or one municipality. Counted by a job, read by the pages.</summary>
public sealed class IndicatorValue
{
    private IndicatorValue() { }

    public IndicatorValue(EmploymentAreaId area, string indicator, string month, string place, decimal? value, int? of, DateTimeOffset at) =>
        (AreaId, Indicator, Month, Place, Value, Of, ComputedAt) = (area, indicator, month, place, value, of, at);

    public long Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Indicator { get; private set; } = "";

    /// <summary>"2026-02".</summary>
    public string Month { get; private set; } = "";

    /// <summary>Municipality code; empty for the whole area.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Null when there is nothing to count: a share of nobody is unknown, not zero.</summary>
    public decimal? Value { get; private set; }

    /// <summary>How many the figure rests on, for shares and medians.</summary>
    public int? Of { get; private set; }

    public DateTimeOffset ComputedAt { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<IndicatorValue>
    {
        public void Configure(EntityTypeBuilder<IndicatorValue> value)
        {
            value.ToTable("indicator_values");
            value.Property(v => v.Indicator).HasMaxLength(60);
            value.Property(v => v.Month).HasMaxLength(7);
            value.Property(v => v.Place).HasMaxLength(3);
            value.HasIndex(v => new { v.AreaId, v.Indicator, v.Month, v.Place }).IsUnique();
        }
    }
}
