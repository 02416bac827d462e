using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What an employer is asked of: one person's time at the workplace, as a placement or as a part of a referred service.</summary>
public sealed record AskedOf(EmploymentAreaId AreaId, ClientId ClientId, EmployerId EmployerId, string Employer, PlacementId? PlacementId, ReferralId? ReferralId)
{
    public string About => PlacementId is { } placement ? $"placements/{placement}" : $"referrals/{ReferralId}";
}

/// <summary>A question to an employer (arviopyyntö): how did it go at your workplace? Its signed link gives one assessment without an account; the token is only in the mail.</summary>
/// <remarks>Asking again makes a new one: the link of the first mail goes on working until somebody has answered.</remarks>
public sealed class AssessmentRequest : Recorded
{
    private AssessmentRequest() { }

    public AssessmentRequestId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public EmployerId EmployerId { get; private set; }
    public PlacementId? PlacementId { get; private set; }
    public ReferralId? ReferralId { get; private set; }
    public OrganisationId FromOrganisationId { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public DateOnly AnswerBy { get; private set; }
    public string? SentTo { get; private set; }
    public byte[] TokenHash { get; private set; } = [];
    public DateTimeOffset ExpiresAt { get; private set; }

    public static AssessmentRequest Ask(AskedOf of, string? to, byte[] tokenHash, DateOnly answerBy, Actor by, DateTimeOffset at)
    {
        if (of.PlacementId is null == of.ReferralId is null) throw new InvalidOperationException("An assessment is of a placement or of a referral");
        var request = new AssessmentRequest
        {
            Id = AssessmentRequestId.New(), AreaId = of.AreaId, ClientId = of.ClientId, EmployerId = of.EmployerId, PlacementId = of.PlacementId, ReferralId = of.ReferralId,
            FromOrganisationId = by.OrganisationId, AskedAt = at, AnswerBy = answerBy, SentTo = to, TokenHash = tokenHash, ExpiresAt = at + LinkToken.Lifetime + LinkToken.Lifetime,
        };
        request.Record("EmployerAssessmentAsked", by, at, of.ClientId, of.About, facts: [("employer", of.Employer), ("due", answerBy.ToString("O"))]);
        return request;
    }

    private sealed class Table : IEntityTypeConfiguration<AssessmentRequest>
    {
        public void Configure(EntityTypeBuilder<AssessmentRequest> request)
        {
            request.ToTable("assessment_requests", t => t.HasCheckConstraint("ck_assessment_request_of", "(referral_id is null) <> (placement_id is null)"));
            request.Property(r => r.SentTo).HasMaxLength(254);
            request.HasIndex(r => r.TokenHash).IsUnique();
            request.HasIndex(r => r.PlacementId);
            request.HasIndex(r => r.ReferralId);
            request.HasIndex(r => new { r.EmployerId, r.AskedAt });
            request.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId).OnDelete(DeleteBehavior.Restrict);
            request.HasOne<Referral>().WithMany().HasForeignKey(r => r.ReferralId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
