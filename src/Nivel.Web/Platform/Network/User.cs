using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Network;

/// <summary>A person who uses Nivel, in one role of one organisation. Rights end when the ground ends (D-11).</summary>
public sealed class User
{
    private User() { }

    public User(UserId id, EmploymentAreaId area, OrganisationId organisation, Role role, string name, string email) =>
        (Id, AreaId, OrganisationId, Role, Name, Email) = (id, area, organisation, role, name, email);

    public UserId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public OrganisationId OrganisationId { get; private set; }
    public Role Role { get; private set; }
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public string? Title { get; set; }
    public string? Phone { get; set; }

    /// <summary>Languages the user serves people in, as codes separated by commas.</summary>
    public string Languages { get; set; } = "fi";

    public ClientId? ClientId { get; set; }
    public EmployerId? EmployerId { get; set; }
    public DateOnly? EndsOn { get; private set; }

    /// <summary>What a newcomer should try first with this demo persona; only the demo area has personas.</summary>
    public string? Persona { get; set; }

    public bool IsActive(DateOnly day) => EndsOn is null || day <= EndsOn;

    public void End(DateOnly on) => EndsOn = on;

    public Actor AsActor() => new(Id, Role, OrganisationId, AreaId, Name) { ClientId = ClientId, EmployerId = EmployerId };

    private sealed class Table : IEntityTypeConfiguration<User>
    {
        public void Configure(EntityTypeBuilder<User> user)
        {
            user.Property(u => u.Role).HasConversion<string>().HasMaxLength(20);
            user.Property(u => u.Name).HasMaxLength(200);
            user.Property(u => u.Email).HasMaxLength(254);
            user.HasIndex(u => new { u.AreaId, u.Role });
            user.HasIndex(u => u.Persona).IsUnique();
            user.HasOne<Organisation>().WithMany().HasForeignKey(u => u.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            user.HasOne<EmploymentArea>().WithMany().HasForeignKey(u => u.AreaId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
