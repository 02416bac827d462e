using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>One computed figure of the area: an indicator in a month, for the whole area or one group. Counted by a job, read by the pages.</summary>
public sealed class IndicatorValue
{
    private IndicatorValue() { }

    public IndicatorValue(EmploymentAreaId area, string indicator, string month, string by, string group, decimal? value, int? of, DateTimeOffset at) =>
        (AreaId, Indicator, Month, By, Group, Value, Of, ComputedAt) = (area, indicator, month, by, group, value, of, at);

    /// <summary>The divisions that are kept for every month; others are asked of the store.</summary>
    public const string Whole = "", Place = "place", Team = "team";

    /// <summary>Never in the table: workers are many, and each is asked of the store when looked at (<see cref="WorkerFigures"/>).</summary>
    public const string Coach = "coach";

    public long Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Indicator { get; private set; } = "";

    /// <summary>"2026-02".</summary>
    public string Month { get; private set; } = "";

    /// <summary>How the area is divided; empty for the whole of it.</summary>
    public string By { get; private set; } = "";

    /// <summary>Code of the municipality, id of the organisation or of the worker; empty for the whole area.</summary>
    public string Group { get; private set; } = "";

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
            value.Property(v => v.By).HasMaxLength(10);
            value.Property(v => v.Group).HasMaxLength(32);
            value.HasIndex(v => new { v.AreaId, v.By, v.Group, v.Indicator, v.Month }).IsUnique();
        }
    }
}
