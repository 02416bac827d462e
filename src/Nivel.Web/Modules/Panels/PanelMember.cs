using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Panels;

/// <summary>A member of the panel, for the organisation whose view they bring.</summary>
public sealed class PanelMember
{
    private PanelMember() { }

    public PanelMember(PanelId panel, UserId user, OrganisationId organisation) => (Id, PanelId, UserId, OrganisationId) = (PanelMemberId.New(), panel, user, organisation);

    public PanelMemberId Id { get; private set; }
    public PanelId PanelId { get; private set; }
    public UserId UserId { get; private set; }
    public OrganisationId OrganisationId { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<PanelMember>
    {
        public void Configure(EntityTypeBuilder<PanelMember> member)
        {
            member.ToTable("panel_members");
            member.HasIndex(m => new { m.PanelId, m.UserId }).IsUnique();
            member.HasIndex(m => m.UserId);
            member.HasOne<SelectionPanel>().WithMany().HasForeignKey(m => m.PanelId).OnDelete(DeleteBehavior.Cascade);
            member.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
            member.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
