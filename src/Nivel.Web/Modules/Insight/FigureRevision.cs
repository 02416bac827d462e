using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>A published figure changed because the record was corrected later. The page says so: a figure never changes in silence.</summary>
public sealed class FigureRevision
{
    private FigureRevision() { }

    public FigureRevision(IndicatorValue before, decimal? after, DateTimeOffset at) =>
        (AreaId, Indicator, Month, By, Group, Before, After, At) = (before.AreaId, before.Indicator, before.Month, before.By, before.Group, before.Value, after, at);

    public long Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Indicator { get; private set; } = "";
    public string Month { get; private set; } = "";
    public string By { get; private set; } = "";
    public string Group { get; private set; } = "";
    public decimal? Before { get; private set; }
    public decimal? After { get; private set; }
    public DateTimeOffset At { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<FigureRevision>
    {
        public void Configure(EntityTypeBuilder<FigureRevision> revision)
        {
            revision.Property(v => v.Indicator).HasMaxLength(60);
            revision.Property(v => v.Month).HasMaxLength(7);
            revision.Property(v => v.By).HasMaxLength(10);
            revision.Property(v => v.Group).HasMaxLength(32);
            revision.HasIndex(v => new { v.AreaId, v.Indicator, v.Month });
        }
    }
}
