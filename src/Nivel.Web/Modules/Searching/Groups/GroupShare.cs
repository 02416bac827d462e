using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Searching.Groups;

/// <summary>A member's consent that the own search acts are counted on the board of the group, each kind apart. Only numbers are ever shown, and only of many together.</summary>
[PersonalRecord]
public sealed class GroupShare : Recorded
{
    private GroupShare() { }

    public GroupShareId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Whose consent it is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.Services, "In which group the numbers are counted")]
    public ServiceGroupId GroupId { get; private set; }

    [Personal(ListItem.JobSearch, "Whether applications are counted")]
    public bool Applications { get; private set; }

    [Personal(ListItem.JobSearch, "Whether contacts with employers are counted")]
    public bool Contacts { get; private set; }

    [Personal(ListItem.JobSearch, "Whether interviews are counted")]
    public bool Interviews { get; private set; }

    /// <summary>Acts from this day on are counted; null after the consent was withdrawn.</summary>
    [Personal(ListItem.JobSearch, "From when on acts are counted")]
    public DateOnly? Since { get; private set; }

    public bool Counts(SearchActKind kind) => Since is not null && kind switch
    {
        SearchActKind.Application => Applications,
        SearchActKind.Contact => Contacts,
        SearchActKind.Interview => Interviews,
        _ => false,
    };

    public static GroupShare For(Client client, ServiceGroup group) => new() { Id = GroupShareId.New(), AreaId = client.AreaId, ClientId = client.Id, GroupId = group.Id };

    /// <summary>Decides what is counted. Nothing chosen is the same as withdrawing.</summary>
    public void Decide(bool applications, bool contacts, bool interviews, string group, Actor by, DateTimeOffset at, DateOnly today)
    {
        var (was, any) = (Since is not null, applications || contacts || interviews);
        (Applications, Contacts, Interviews, Since) = (applications, contacts, interviews, any ? Since ?? today : null);
        if (any && !was) Record("GroupShareGiven", by, at, ClientId, $"groups/{GroupId}", facts: ("group", group));
        if (!any && was) Record("GroupShareWithdrawn", by, at, ClientId, $"groups/{GroupId}", facts: ("group", group));
    }

    private sealed class Table : IEntityTypeConfiguration<GroupShare>
    {
        public void Configure(EntityTypeBuilder<GroupShare> share)
        {
            share.ToTable("group_shares");
            share.HasIndex(s => new { s.GroupId, s.ClientId }).IsUnique();
            share.HasIndex(s => s.ClientId);
            share.HasOne<Client>().WithMany().HasForeignKey(s => s.ClientId).OnDelete(DeleteBehavior.Restrict);
            share.HasOne<ServiceGroup>().WithMany().HasForeignKey(s => s.GroupId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
