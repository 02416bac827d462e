using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Rules;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Clients;

public sealed partial class Client
{
    private sealed class Table : IEntityTypeConfiguration<Client>
    {
        public void Configure(EntityTypeBuilder<Client> client)
        {
            client.Property(c => c.GivenName).HasMaxLength(100);
            client.Property(c => c.FamilyName).HasMaxLength(100);
            client.Property(c => c.IdentityCode).HasConversion(code => Full(code), text => Parse(text)).HasMaxLength(11);
            client.Property(c => c.MunicipalityCode).HasMaxLength(3);
            client.Property(c => c.Language).HasMaxLength(3);
            client.Property(c => c.Phone).HasMaxLength(40);
            client.Property(c => c.Email).HasMaxLength(254);
            client.Property(c => c.Phase).HasMaxLength(2);
            client.Property(c => c.NextAct).HasMaxLength(40);
            client.Property(c => c.LawAct).HasMaxLength(40);
            client.Property(c => c.EndReason).HasMaxLength(40);
            client.Property(c => c.Outcome).HasConversion<string>().HasMaxLength(10);
            client.Ignore(c => c.CountsFrom);
            client.ComplexProperty(c => c.Statutory);
            client.HasIndex(c => new { c.CoachId, c.NextActOn });
            client.HasIndex(c => new { c.AreaId, c.IdentityCode }).IsUnique();
            client.HasIndex(c => new { c.AreaId, c.FamilyName, c.GivenName });
            client.HasOne<EmploymentArea>().WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict);
            client.HasOne<User>().WithMany().HasForeignKey(c => c.CoachId).OnDelete(DeleteBehavior.Restrict);
            client.ToTable(t => t.HasCheckConstraint("ck_client_benefit_days", "benefit_days is null or benefit_days >= 0"));
            client.ToTable(t => t.HasCheckConstraint("ck_client_ended", "ended_on is null or registered_on is null or ended_on >= registered_on"));
        }

        private static string? Full(PersonalIdentityCode? code) => code?.Reveal();

        private static PersonalIdentityCode? Parse(string? text) => text is null ? null : PersonalIdentityCode.Parse(text);
    }
}
