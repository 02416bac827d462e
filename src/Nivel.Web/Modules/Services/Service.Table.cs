using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Services;

public sealed partial class Service
{
    private sealed class Table : IEntityTypeConfiguration<Service>
    {
        public void Configure(EntityTypeBuilder<Service> service)
        {
            service.Ignore(s => s.MunicipalityCodes);
            service.Ignore(s => s.LastChange);
            service.Ignore(s => s.Words);
            service.Property(s => s.NameFi).HasMaxLength(300);
            service.Property(s => s.NameSv).HasMaxLength(300);
            service.Property(s => s.NameEn).HasMaxLength(300);
            service.Property(s => s.State).HasConversion<string>().HasMaxLength(12);
            service.Property(s => s.Phases).HasMaxLength(10);
            service.Property(s => s.Field).HasMaxLength(40);
            service.Property(s => s.Source).HasMaxLength(120);
            service.Property(s => s.Terms).HasMaxLength(1000);
            service.Property(s => s.SentBackWords).HasMaxLength(LongestSentBack);
            service.Property(s => s.SourceMark).HasMaxLength(32);
            service.HasIndex(s => new { s.AreaId, s.State });
            // What the directory asks of every visit, answered from the index alone: has any card of the area changed?
            service.HasIndex(s => new { s.AreaId, s.Version });
            service.HasIndex(s => s.OrganisationId);
            service.HasIndex(s => new { s.AreaId, s.Source }).IsUnique();
            service.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            service.HasOne<EmploymentArea>().WithMany().HasForeignKey(s => s.AreaId).OnDelete(DeleteBehavior.Restrict);
            service.ToTable(t => t.HasCheckConstraint("ck_service_answer_days", "answer_days between 0 and 60"));
        }
    }
}
