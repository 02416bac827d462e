using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>What a municipality says of a service that the whole area has (kuntapoikkeus).</summary>
public enum TownExceptionKind { NotHere, OtherContact, Note }

/// <summary>One municipality's own word on a card: not here, another contact, or a note. One for each municipality and card.</summary>
public sealed class TownException
{
    private TownException() { }

    public TownException(Service card, string municipality) => (Id, AreaId, ServiceId, MunicipalityCode) = (TownExceptionId.New(), card.AreaId, card.Id, municipality);

    public TownExceptionId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ServiceId ServiceId { get; private set; }
    public string MunicipalityCode { get; private set; } = "";
    public TownExceptionKind Kind { get; private set; }
    public string? Words { get; private set; }
    public string? Phone { get; private set; }
    public string? Email { get; private set; }

    public void Say(TownExceptionKind kind, string? words, string? phone, string? email) => (Kind, Words, Phone, Email) = (kind, words, phone, email);

    private sealed class Table : IEntityTypeConfiguration<TownException>
    {
        public void Configure(EntityTypeBuilder<TownException> exception)
        {
            exception.ToTable("town_exceptions");
            exception.Property(e => e.Kind).HasConversion<string>().HasMaxLength(12);
            exception.Property(e => e.MunicipalityCode).HasMaxLength(3);
            exception.Property(e => e.Words).HasMaxLength(1000);
            exception.Property(e => e.Phone).HasMaxLength(60);
            exception.Property(e => e.Email).HasMaxLength(254);
            exception.HasIndex(e => new { e.ServiceId, e.MunicipalityCode }).IsUnique();
            exception.HasOne<Service>().WithMany().HasForeignKey(e => e.ServiceId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
