using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

public enum Assessor { Person, Provider, Employer }

/// <summary>One of the three assessments at the end of a service or of a place of work: how far the goal was reached and what the assessor says.</summary>
public sealed class Assessment
{
    public const int LongestWords = 4000;

    /// <summary>What the employer says of the time after: work goes on, later perhaps, better elsewhere, not known yet. Text "Referrals.onward-…".</summary>
    public static readonly IReadOnlyList<string> Onwards = ["goes-on", "later", "elsewhere", "unsure"];

    private Assessment() { }

    public Assessment(ReferralId referral, Assessor by, int goalReached, string? words, DateTimeOffset at, string? onward = null) =>
        (Id, ReferralId, By, GoalReached, Words, At, Onward) = (AssessmentId.New(), referral, by, goalReached, words, at, onward);

    public Assessment(PlacementId placement, Assessor by, int goalReached, string? words, DateTimeOffset at, string? onward = null) =>
        (Id, PlacementId, By, GoalReached, Words, At, Onward) = (AssessmentId.New(), placement, by, goalReached, words, at, onward);

    public AssessmentId Id { get; private set; }

    /// <summary>Of a referral or of a placement, never of both.</summary>
    public ReferralId? ReferralId { get; private set; }

    public PlacementId? PlacementId { get; private set; }
    public Assessor By { get; private set; }

    /// <summary>1 not at all … 5 fully.</summary>
    public int GoalReached { get; private set; }

    public string? Words { get; private set; }
    public string? Onward { get; private set; }
    public DateTimeOffset At { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<Assessment>
    {
        public void Configure(EntityTypeBuilder<Assessment> assessment)
        {
            assessment.Property(a => a.By).HasConversion<string>().HasMaxLength(10);
            assessment.Property(a => a.Words).HasMaxLength(LongestWords);
            assessment.Property(a => a.Onward).HasMaxLength(15);
            assessment.HasIndex(a => new { a.ReferralId, a.By }).IsUnique();
            assessment.HasIndex(a => new { a.PlacementId, a.By }).IsUnique();
            assessment.HasOne<Referral>().WithMany().HasForeignKey(a => a.ReferralId).OnDelete(DeleteBehavior.Restrict);
            assessment.ToTable(t =>
            {
                t.HasCheckConstraint("ck_assessment_scale", "goal_reached between 1 and 5");
                t.HasCheckConstraint("ck_assessment_of", "(referral_id is null) <> (placement_id is null)");
            });
        }
    }
}

/// <summary>Was the person there on a day of the service; null is not yet marked.</summary>
public sealed class Attendance
{
    private Attendance() { }

    public Attendance(ReferralId referral, DateOnly on, bool present) => (Id, ReferralId, On, Present) = (AttendanceId.New(), referral, on, present);

    public AttendanceId Id { get; private set; }
    public ReferralId ReferralId { get; private set; }
    public DateOnly On { get; private set; }
    public bool Present { get; private set; }

    public void Mark(bool present) => Present = present;

    private sealed class Table : IEntityTypeConfiguration<Attendance>
    {
        public void Configure(EntityTypeBuilder<Attendance> attendance)
        {
            attendance.ToTable("attendances");
            attendance.HasIndex(a => new { a.ReferralId, a.On }).IsUnique();
            attendance.HasOne<Referral>().WithMany().HasForeignKey(a => a.ReferralId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
