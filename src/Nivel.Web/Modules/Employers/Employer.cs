using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Employers;

/// <summary>Employer (työnantaja).</summary>
public sealed class Employer
{
    private Employer() { }

    public Employer(EmployerId id, EmploymentAreaId area, string name, string municipality) => (Id, AreaId, Name, MunicipalityCode) = (id, area, name, municipality);

    public EmployerId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Name { get; private set; } = "";
    public string? BusinessId { get; set; }
    public string MunicipalityCode { get; private set; } = "";
    public string? Industry { get; set; }
    public string? ContactPerson { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }

    /// <summary>The one named contact of the employer at the employment services.</summary>
    public UserId? ContactUserId { get; set; }

    private sealed class Table : IEntityTypeConfiguration<Employer>
    {
        public void Configure(EntityTypeBuilder<Employer> employer)
        {
            employer.Property(e => e.Name).HasMaxLength(300);
            employer.Property(e => e.MunicipalityCode).HasMaxLength(3);
            employer.HasIndex(e => new { e.AreaId, e.Name });
            employer.HasMany<AssessmentRequest>().WithOne().HasForeignKey(q => q.EmployerId).OnDelete(DeleteBehavior.Restrict);
            employer.HasOne<EmploymentArea>().WithMany().HasForeignKey(e => e.AreaId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
