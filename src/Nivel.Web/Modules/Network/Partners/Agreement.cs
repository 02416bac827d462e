using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>Agreement (sopimus) with an organisation of the network, and the day by which it is looked at again.</summary>
public sealed class Agreement : Recorded
{
    public const int LongestTitle = 200, LongestWords = 2000;

    /// <summary>Days before the review day on which the coordinators are reminded: time to ask the other party. The house's own choice.</summary>
    public const int RemindBefore = 30;

    private Agreement() { }

    public Agreement(Organisation organisation) => (Id, AreaId, OrganisationId) = (AgreementId.New(), organisation.AreaId, organisation.Id);

    public AgreementId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public OrganisationId OrganisationId { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>What was agreed, shortly, and where the paper is.</summary>
    public string? Words { get; private set; }
    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day in force; null until further notice.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>By this day somebody looks whether it still serves (tarkistuspäivä).</summary>
    public DateOnly ReviewOn { get; private set; }
    public DateOnly? ReviewedOn { get; private set; }

    /// <summary>The review day of which the coordinators have been reminded. Set past the row version: a reminder must not disturb who is just writing.</summary>
    public DateOnly? RemindedOf { get; private set; }

    public bool IsInForce(DateOnly day) => EndsOn is null || day <= EndsOn;

    public bool IsLate(DateOnly day) => IsInForce(day) && ReviewOn < day;

    public void Write(string title, string? words, DateOnly startsOn, DateOnly? endsOn, DateOnly reviewOn) => (Title, Words, StartsOn, EndsOn, ReviewOn) = (title, words, startsOn, endsOn, reviewOn);

    /// <summary>It was looked at and holds; the next time is agreed.</summary>
    public void Review(DateOnly on, DateOnly next)
    {
        if (next <= on) throw new InvalidOperationException("The next review comes after this one");
        (ReviewedOn, ReviewOn) = (on, next);
    }

    private sealed class Table : IEntityTypeConfiguration<Agreement>
    {
        public void Configure(EntityTypeBuilder<Agreement> agreement)
        {
            agreement.ToTable("agreements", t => t.HasCheckConstraint("ck_agreement_days", "ends_on is null or ends_on >= starts_on"));
            agreement.Property(a => a.Title).HasMaxLength(LongestTitle);
            agreement.Property(a => a.Words).HasMaxLength(LongestWords);
            agreement.HasIndex(a => new { a.AreaId, a.ReviewOn });
            agreement.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
