using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Happenings;

/// <summary>Who sees a happening as a card on the person's path. The person sees what concerns them unless there is a reason not to.</summary>
[Flags]
public enum Audience { Nobody = 0, Person = 1, Team = 2, Provider = 4, Shared = Person | Team, Everyone = Person | Team | Provider }

/// <summary>Something that happened, past tense, written in the same save as the change. The path, audit and indicators read from here.</summary>
public sealed class Happening
{
    public long Id { get; private set; }
    public DateTimeOffset At { get; init; }

    /// <summary>Name in the past tense, as in docs/happenings.md.</summary>
    public required string Kind { get; init; }

    public EmploymentAreaId AreaId { get; init; }
    public ClientId? ClientId { get; init; }
    public UserId? By { get; init; }
    public OrganisationId? ByOrganisation { get; init; }

    /// <summary>The organisation that may see the card when the audience has Provider.</summary>
    public OrganisationId? ForOrganisation { get; init; }

    /// <summary>What it is about, as a path inside Nivel: "referrals/…". Never a name.</summary>
    public string? About { get; init; }

    public Audience Audience { get; init; } = Audience.Shared;

    /// <summary>Facts that the text of the kind names: {service}, {due}. Names of services and organisations, dates, codes, a worker; never a jobseeker.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    /// <summary>Free text that a person wrote: a note, a message, a reason.</summary>
    public string? Words { get; init; }

    private sealed class Table : IEntityTypeConfiguration<Happening>
    {
        public void Configure(EntityTypeBuilder<Happening> happening)
        {
            happening.Property(h => h.Kind).HasMaxLength(60);
            happening.Property(h => h.About).HasMaxLength(120);
            happening.Property(h => h.Facts).HasConversion(FactsJson.Converter, FactsJson.Comparer);
            happening.HasIndex(h => new { h.ClientId, h.At });
            // The ribbon of a path needs only the changes of phase, of the hundred things that have happened to a person.
            happening.HasIndex(h => new { h.ClientId, h.At }, "ix_happenings_phase_changes").HasFilter("kind = 'PhaseChanged'");
            happening.HasIndex(h => new { h.AreaId, h.Kind, h.At });
            happening.HasIndex(h => h.About);
        }
    }
}
