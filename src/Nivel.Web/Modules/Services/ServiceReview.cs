using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>What somebody who has referred to a service says of it (lähettäjän arvio): beside the provider's own text, never about a person.</summary>
public sealed class ServiceReview : Recorded
{
    private ServiceReview() { }

    public ServiceReviewId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ServiceId ServiceId { get; private set; }
    public UserId ByUserId { get; private set; }
    public OrganisationId ByOrganisationId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Did it answer the need of those who were referred: 1 not at all … 4 well.</summary>
    public int Fit { get; private set; }

    public string ReallyGives { get; private set; } = "";

    /// <summary>A group of people, as on the card: youth, 55-plus …</summary>
    public string? WorkedFor { get; private set; }

    public string? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    public static ServiceReview Write(Service card, int fit, string gives, string? workedFor, Actor by, DateTimeOffset at)
    {
        var review = new ServiceReview { Id = ServiceReviewId.New(), AreaId = by.AreaId, ServiceId = card.Id, ByUserId = by.UserId, ByOrganisationId = by.OrganisationId };
        review.Say(fit, gives, workedFor, at);
        review.Record("ServiceReviewed", by, at, null, $"services/{card.Id}", Audience.Nobody, facts: ("service", card.NameFi));
        return review;
    }

    /// <summary>The writer may change their mind until the provider has answered.</summary>
    public void Say(int fit, string gives, string? workedFor, DateTimeOffset at)
    {
        if (AnsweredAt is not null) throw new InvalidOperationException("The provider has answered these words");
        (Fit, ReallyGives, WorkedFor, At) = (fit, gives, workedFor, at);
    }

    /// <summary>The provider's own word, once.</summary>
    public void Reply(string answer, Service card, Actor by, DateTimeOffset at)
    {
        if (AnsweredAt is not null) throw new InvalidOperationException("Answered already");
        (Answer, AnsweredAt) = (answer, at);
        Record("ReviewAnswered", by, at, null, $"services/{card.Id}", Audience.Nobody, facts: ("service", card.NameFi));
    }

    private sealed class Table : IEntityTypeConfiguration<ServiceReview>
    {
        public void Configure(EntityTypeBuilder<ServiceReview> review)
        {
            review.ToTable("service_reviews", t => t.HasCheckConstraint("ck_review_fit", "fit between 1 and 4"));
            review.Property(r => r.ReallyGives).HasMaxLength(600);
            review.Property(r => r.Answer).HasMaxLength(600);
            review.Property(r => r.WorkedFor).HasMaxLength(20);
            review.HasIndex(r => new { r.ServiceId, r.ByUserId }).IsUnique();
            review.HasOne<Service>().WithMany().HasForeignKey(r => r.ServiceId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
