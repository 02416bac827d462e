using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Caseload;

/// <summary>A coach is away and somebody stands in: the cover opens each person's record for these days and no longer.</summary>
public sealed class CoachAbsence
{
    private CoachAbsence() { }

    public CoachAbsence(EmploymentAreaId area, UserId user, UserId cover, DateOnly startsOn, DateOnly endsOn) =>
        (Id, AreaId, UserId, CoverId, StartsOn, EndsOn) = (CoachAbsenceId.New(), area, user, cover, startsOn, endsOn);

    public CoachAbsenceId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public UserId UserId { get; private set; }
    public UserId CoverId { get; private set; }
    public DateOnly StartsOn { get; private set; }
    public DateOnly EndsOn { get; private set; }

    /// <summary>The coach came back earlier.</summary>
    public void EndBefore(DateOnly day) => EndsOn = day.AddDays(-1) < StartsOn ? StartsOn : day.AddDays(-1);

    private sealed class Table : IEntityTypeConfiguration<CoachAbsence>
    {
        public void Configure(EntityTypeBuilder<CoachAbsence> absence)
        {
            absence.HasIndex(a => new { a.AreaId, a.EndsOn });
            absence.HasOne<User>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Restrict);
            absence.HasOne<User>().WithMany().HasForeignKey(a => a.CoverId).OnDelete(DeleteBehavior.Restrict);
            absence.ToTable(t => t.HasCheckConstraint("ck_absence_days", "ends_on >= starts_on"));
        }
    }
}
