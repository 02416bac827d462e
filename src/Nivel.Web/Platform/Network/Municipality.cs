using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Network;

/// <summary>Municipality (kunta) by its official three-digit code.</summary>
public sealed class Municipality
{
    private Municipality() { }

    public Municipality(string code, string nameFi, string nameSv) => (Code, NameFi, NameSv) = (code, nameFi, nameSv);

    public string Code { get; private set; } = "";
    public string NameFi { get; private set; } = "";
    public string NameSv { get; private set; } = "";

    /// <summary>The employment area of this installation that the municipality belongs to; none when it is elsewhere.</summary>
    public EmploymentAreaId? AreaId { get; private set; }

    /// <summary>Code and names of the official employment area (työllisyysalue), for comparison; empty when the list did not tell.</summary>
    public string OfficialArea { get; private set; } = "";
    public string OfficialAreaFi { get; private set; } = "";
    public string OfficialAreaSv { get; private set; } = "";

    public string OfficialAreaName => Languages.Pick(Languages.Current, OfficialAreaFi, OfficialAreaSv, OfficialAreaFi);

    public string Name => Languages.Pick(Languages.Current, NameFi, NameSv, NameFi);

    public void Belong(EmploymentAreaId? area) => AreaId = area;

    public void Rename(string nameFi, string nameSv) => (NameFi, NameSv) = (nameFi, nameSv);

    public void LieIn(string code, string fi, string sv) => (OfficialArea, OfficialAreaFi, OfficialAreaSv) = (code, fi, sv);

    private sealed class Table : IEntityTypeConfiguration<Municipality>
    {
        public void Configure(EntityTypeBuilder<Municipality> municipality)
        {
            municipality.HasKey(m => m.Code);
            municipality.Property(m => m.Code).HasMaxLength(3);
            municipality.Property(m => m.NameFi).HasMaxLength(100);
            municipality.Property(m => m.NameSv).HasMaxLength(100);
            municipality.Property(m => m.OfficialArea).HasMaxLength(3);
            municipality.Property(m => m.OfficialAreaFi).HasMaxLength(100);
            municipality.Property(m => m.OfficialAreaSv).HasMaxLength(100);
            municipality.HasOne<EmploymentArea>().WithMany().HasForeignKey(m => m.AreaId).OnDelete(DeleteBehavior.Restrict);
            municipality.ToTable(t => t.HasCheckConstraint("ck_municipality_code", "length(code) = 3"));
        }
    }
}
