using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Network;

public enum OrganisationKind { EmploymentAuthority, Municipality, WellbeingCounty, Kela, School, Workshop, Association, Foundation, Company, Parish }

/// <summary>Organisation (toimija): any actor of the network.</summary>
public sealed partial class Organisation : Recorded
{
    private Organisation() { }

    public Organisation(OrganisationId id, EmploymentAreaId area, OrganisationKind kind, string name, string email) =>
        (Id, AreaId, Kind, Name, Email) = (id, area, kind, name, email);

    public OrganisationId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public OrganisationKind Kind { get; private set; }

    /// <summary>The Finnish name; imports find the organisation by it.</summary>
    public string Name { get; private set; } = "";
    public string? NameSv { get; private set; }
    public string? NameEn { get; private set; }
    public string? BusinessId { get; set; }
    public string Email { get; private set; } = "";
    public string? Phone { get; set; }
    public string? ContactPerson { get; set; }
    public string? MunicipalityCode { get; set; }
    public string? Website { get; set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Where it came from when it was imported: the source and its key there.</summary>
    public string? Source { get; set; }

    public bool IsOpen(DateOnly day) => ClosedOn is null || day <= ClosedOn;

    public void Close(DateOnly on) => ClosedOn = on;

    public void Rename(string name) => Name = name;

    private sealed class Table : IEntityTypeConfiguration<Organisation>
    {
        public void Configure(EntityTypeBuilder<Organisation> organisation)
        {
            organisation.Property(o => o.Kind).HasConversion<string>().HasMaxLength(30);
            organisation.Ignore(o => o.Called);
            organisation.Property(o => o.Name).HasMaxLength(300);
            organisation.Property(o => o.NameSv).HasMaxLength(300);
            organisation.Property(o => o.NameEn).HasMaxLength(300);
            organisation.Property(o => o.Email).HasMaxLength(254);
            organisation.HasIndex(o => new { o.AreaId, o.Name });
            organisation.HasOne<EmploymentArea>().WithMany().HasForeignKey(o => o.AreaId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
