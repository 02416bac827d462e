using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Guidance;

/// <summary>Who of the network is in the house on a day, where and from when to when.</summary>
public sealed class Duty
{
    private Duty() { }

    public Duty(EmploymentAreaId area, UserId user, DateOnly on, TimeOnly starts, TimeOnly ends, string place) =>
        (Id, AreaId, UserId, On, StartsAt, EndsAt, Place) = (DutyId.New(), area, user, on, starts, ends, place);

    public DutyId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public UserId UserId { get; private set; }
    public DateOnly On { get; private set; }
    public TimeOnly StartsAt { get; private set; }
    public TimeOnly EndsAt { get; private set; }
    public string Place { get; private set; } = "";

    private sealed class Table : IEntityTypeConfiguration<Duty>
    {
        public void Configure(EntityTypeBuilder<Duty> duty)
        {
            duty.ToTable("duties", t => t.HasCheckConstraint("ck_duty_times", "ends_at > starts_at"));
            duty.Property(d => d.Place).HasMaxLength(100);
            duty.HasIndex(d => new { d.AreaId, d.On });
            duty.HasOne<User>().WithMany().HasForeignKey(d => d.UserId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
