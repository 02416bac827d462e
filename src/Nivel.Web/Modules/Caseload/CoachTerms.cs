using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Caseload;

/// <summary>On what terms a coach takes people: how many at most, and where. The languages stand with the user.</summary>
public sealed class CoachTerms
{
    /// <summary>What is used until the manager decides otherwise: the middle of the 150–300 of the reports.</summary>
    public const int UsualMost = 200;

    private CoachTerms() { }

    public CoachTerms(UserId user, EmploymentAreaId area) => (UserId, AreaId) = (user, area);

    public UserId UserId { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public int Most { get; private set; } = UsualMost;

    /// <summary>Codes of municipalities separated by commas; empty means the whole area.</summary>
    public string Municipalities { get; private set; } = "";

    /// <summary>What the coach is good at, in words that colleagues read when they choose to whom to hand a person over.</summary>
    public string? Strengths { get; private set; }

    public void Set(int most, IEnumerable<string> municipalities, string? strengths) =>
        (Most, Municipalities, Strengths) = (most, string.Join(',', municipalities.Distinct().Order(StringComparer.Ordinal)), string.IsNullOrWhiteSpace(strengths) ? null : strengths.Trim());

    private sealed class Table : IEntityTypeConfiguration<CoachTerms>
    {
        public void Configure(EntityTypeBuilder<CoachTerms> terms)
        {
            terms.HasKey(t => t.UserId);
            terms.Property(t => t.Municipalities).HasMaxLength(400);
            terms.Property(t => t.Strengths).HasMaxLength(500);
            terms.HasIndex(t => t.AreaId);
            terms.HasOne<User>().WithMany().HasForeignKey(t => t.UserId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
