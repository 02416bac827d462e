using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Network;

/// <summary>How an area uses Nivel (design: legal position, D-01, D-02).</summary>
public enum AreaMode
{
    /// <summary>Beside the national system, which is master of the statutory record: statutory fields are read-only here.</summary>
    AddOn,

    /// <summary>Nivel is the record itself: associations, workshops, foundations, projects, schools.</summary>
    Whole,
}

/// <summary>Employment area (työllisyysalue): municipalities that arrange employment services together; the tenant.</summary>
public sealed class EmploymentArea
{
    private EmploymentArea() { }

    public EmploymentArea(EmploymentAreaId id, string nameFi, string nameSv, string nameEn, AreaMode mode) =>
        (Id, NameFi, NameSv, NameEn, Mode) = (id, nameFi, nameSv, nameEn, mode);

    public EmploymentAreaId Id { get; private set; }
    public string NameFi { get; private set; } = "";
    public string NameSv { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public AreaMode Mode { get; private set; }

    public string Name => Languages.Pick(Languages.Current, NameFi, NameSv, NameEn);

    public void Work(AreaMode mode) => Mode = mode;

    private sealed class Table : IEntityTypeConfiguration<EmploymentArea>
    {
        public void Configure(EntityTypeBuilder<EmploymentArea> area)
        {
            area.Property(a => a.NameFi).HasMaxLength(200);
            area.Property(a => a.NameSv).HasMaxLength(200);
            area.Property(a => a.NameEn).HasMaxLength(200);
            area.Property(a => a.Mode).HasConversion<string>().HasMaxLength(20);
        }
    }
}
