using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>A run of unemployment, both ends included.</summary>
public sealed class Spell
{
    private Spell() { }

    public Spell(EmploymentAreaId area, ClientId client, DateOnly startsOn, DateOnly? endsOn, string? exitReason) =>
        (Id, AreaId, ClientId, StartsOn, EndsOn, ExitReason) = (SpellId.New(), area, client, startsOn, endsOn, exitReason);

    public SpellId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public DateOnly StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Päättymissyy: work, subsidised-work, service, study, out-of-labour-force, other.</summary>
    public string? ExitReason { get; private set; }

    public void End(DateOnly on, string? reason) => (EndsOn, ExitReason) = (on, reason);

    /// <summary>It had not ended after all.</summary>
    public void GoOn() => (EndsOn, ExitReason) = (null, null);

    private sealed class Table : IEntityTypeConfiguration<Spell>
    {
        public void Configure(EntityTypeBuilder<Spell> spell)
        {
            spell.ToTable("spells", t => t.HasCheckConstraint("ck_spell_days", "ends_on is null or ends_on >= starts_on"));
            spell.Property(s => s.ExitReason).HasMaxLength(30);
            spell.HasIndex(s => new { s.ClientId, s.StartsOn }).IsUnique();
            spell.HasIndex(s => new { s.AreaId, s.StartsOn });
            spell.HasOne<Client>().WithMany().HasForeignKey(s => s.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>A run in an employment service that counts in the activation rate, both ends included.</summary>
public sealed class Participation
{
    private Participation() { }

    public Participation(EmploymentAreaId area, ClientId client, string kind, DateOnly startsOn, DateOnly? endsOn, ServiceId? service = null) =>
        (Id, AreaId, ClientId, Kind, StartsOn, EndsOn, ServiceId) = (ParticipationId.New(), area, client, kind, startsOn, endsOn, service);

    public ParticipationId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }

    /// <summary>wage-subsidy, work-trial, training, coaching, rehabilitative-work, study, other.</summary>
    public string Kind { get; private set; } = "";

    public DateOnly StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    public ServiceId? ServiceId { get; private set; }

    public void End(DateOnly on) => EndsOn = on < StartsOn ? StartsOn : on;

    private sealed class Table : IEntityTypeConfiguration<Participation>
    {
        public void Configure(EntityTypeBuilder<Participation> participation)
        {
            participation.ToTable("participations", t => t.HasCheckConstraint("ck_participation_days", "ends_on is null or ends_on >= starts_on"));
            participation.Property(p => p.Kind).HasMaxLength(30);
            participation.HasIndex(p => p.ClientId);
            participation.HasIndex(p => new { p.AreaId, p.StartsOn });
            participation.HasOne<Client>().WithMany().HasForeignKey(p => p.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
