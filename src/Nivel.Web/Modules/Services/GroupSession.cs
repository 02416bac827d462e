using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>One meeting of a group (tapaaminen): a day, its times when they are known, and where. Who came is marked on that day.</summary>
public sealed class GroupSession
{
    private GroupSession() { }

    public GroupSession(ServiceGroup group, DateOnly on, TimeOnly? starts, TimeOnly? ends, string? place) =>
        (Id, GroupId, ServiceId, On, StartsAt, EndsAt, Place) = (GroupSessionId.New(), group.Id, group.ServiceId, on, starts, ends, place);

    public GroupSessionId Id { get; private set; }
    public ServiceGroupId GroupId { get; private set; }
    public ServiceId ServiceId { get; private set; }
    public DateOnly On { get; private set; }
    public TimeOnly? StartsAt { get; private set; }
    public TimeOnly? EndsAt { get; private set; }
    public string? Place { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<GroupSession>
    {
        public void Configure(EntityTypeBuilder<GroupSession> session)
        {
            session.ToTable("group_sessions", t => t.HasCheckConstraint("ck_session_times", "ends_at is null or (starts_at is not null and ends_at > starts_at)"));
            session.Property(s => s.Place).HasMaxLength(200);
            session.HasIndex(s => new { s.GroupId, s.On }).IsUnique();
            session.HasIndex(s => new { s.ServiceId, s.On });
            session.HasOne<ServiceGroup>().WithMany().HasForeignKey(s => s.GroupId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
