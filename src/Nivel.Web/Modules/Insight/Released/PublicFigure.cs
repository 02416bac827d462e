using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Released;

/// <summary>One figure as it was told to everybody. What was hidden once stays hidden: two tellings laid beside each other must not tell more than one.</summary>
public sealed class PublicFigure
{
    private PublicFigure() { }

    public PublicFigure(EmploymentAreaId area, FigureKey key, Told told, DateTimeOffset at) =>
        (AreaId, Indicator, Month, By, Group, Value, Of, IsHidden, ReleasedAt) = (area, key.Indicator, key.Month, key.By, key.Group, told.Value, told.Of, told.IsHidden, at);

    public long Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Indicator { get; private set; } = "";

    /// <summary>"2026-02".</summary>
    public string Month { get; private set; } = "";

    /// <summary>Empty for the whole area, "place" for its municipalities.</summary>
    public string By { get; private set; } = "";

    /// <summary>Code of the municipality; empty for the whole area.</summary>
    public string Group { get; private set; } = "";

    /// <summary>Null when it is hidden, and when there is nothing to count.</summary>
    public decimal? Value { get; private set; }
    public int? Of { get; private set; }
    public bool IsHidden { get; private set; }
    public DateTimeOffset ReleasedAt { get; private set; }

    /// <summary>When a late correction changed it; null when it stands as it was released.</summary>
    public DateTimeOffset? RevisedAt { get; private set; }

    public FigureKey Key => new(Indicator, Month, By, Group);

    /// <summary>Tells what the record says now. True when something changed.</summary>
    public bool Restate(Told told, DateTimeOffset at)
    {
        if (IsHidden || (told.Value == Value && told.Of == Of && !told.IsHidden)) return false;
        (Value, Of, IsHidden, RevisedAt) = (told.Value, told.Of, told.IsHidden, at);
        return true;
    }

    private sealed class Table : IEntityTypeConfiguration<PublicFigure>
    {
        public void Configure(EntityTypeBuilder<PublicFigure> figure)
        {
            figure.Property(f => f.Indicator).HasMaxLength(60);
            figure.Property(f => f.Month).HasMaxLength(7);
            figure.Property(f => f.By).HasMaxLength(10);
            figure.Property(f => f.Group).HasMaxLength(32);
            figure.HasIndex(f => new { f.AreaId, f.Indicator, f.Month, f.By, f.Group }).IsUnique();
        }
    }
}

/// <summary>Which figure of an area.</summary>
public readonly record struct FigureKey(string Indicator, string Month, string By, string Group);

/// <summary>What is told of it.</summary>
public readonly record struct Told(decimal? Value, int? Of, bool IsHidden)
{
    public static readonly Told Hidden = new(null, null, true);
}
