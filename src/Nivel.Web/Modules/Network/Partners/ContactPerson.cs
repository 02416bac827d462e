using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>Contact person (yhdyshenkilö): the named link of an organisation in some matter. Removed for good when the person leaves: nobody needs the names of former workers.</summary>
public sealed class ContactPerson : Recorded
{
    public const int LongestName = 100, LongestMatter = 120, LongestPhone = 40, LongestEmail = 254;

    private ContactPerson() { }

    public ContactPerson(Organisation organisation) => (Id, AreaId, OrganisationId) = (ContactPersonId.New(), organisation.AreaId, organisation.Id);

    public ContactPersonId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public OrganisationId OrganisationId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>What to ask this person about.</summary>
    public string? Matter { get; private set; }
    public string? Phone { get; private set; }
    public string? Email { get; private set; }

    public void Write(string name, string? matter, string? phone, string? email) => (Name, Matter, Phone, Email) = (name, matter, phone, email);

    private sealed class Table : IEntityTypeConfiguration<ContactPerson>
    {
        public void Configure(EntityTypeBuilder<ContactPerson> contact)
        {
            contact.ToTable("contact_persons");
            contact.Property(c => c.Name).HasMaxLength(LongestName);
            contact.Property(c => c.Matter).HasMaxLength(LongestMatter);
            contact.Property(c => c.Phone).HasMaxLength(LongestPhone);
            contact.Property(c => c.Email).HasMaxLength(LongestEmail);
            contact.HasIndex(c => c.AreaId);
            contact.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
