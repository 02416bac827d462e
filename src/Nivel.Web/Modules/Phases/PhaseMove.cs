using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Phases;

/// <summary>How a criterion stood: met, not met, or judged otherwise with a reason.</summary>
public enum Standing { Met, NotMet, Judged }

/// <summary>One criterion as it stood when the phase was gone through.</summary>
public sealed record Checked(string Code, Standing Standing, string? Why);

/// <summary>A phase was gone through (vaiheen tarkistus): what stood, what was measured, and whether the person moved on.</summary>
[PersonalRecord]
public sealed class PhaseMove
{
    private PhaseMove() { }

    public PhaseMove(Client client, string? to, PhaseGuide guide, IReadOnlyList<Checked> checks, IReadOnlyDictionary<string, int> meters, UserId by, DateOnly on) =>
        (Id, AreaId, ClientId, From, To, Guide, Checks, Meters, By, On) = (PhaseMoveId.New(), client.AreaId, client.Id, client.Phase, to, guide.Code, checks, meters, by, on);

    public PhaseMoveId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Whose phase it is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.ServiceNeed, "How the person has moved from phase to phase")]
    public string? From { get; private set; }

    /// <summary>The same as before when the person stayed.</summary>
    [Personal(ListItem.ServiceNeed, "How the person has moved from phase to phase")]
    public string? To { get; private set; }

    [Personal(ListItem.ServiceNeed, "By which guide the criteria are read")]
    public string Guide { get; private set; } = "";

    [Personal(ListItem.ServiceNeed, "Why the person moved on or stayed")]
    public IReadOnlyList<Checked> Checks { get; private set; } = [];

    [Personal(ListItem.ServiceNeed, "What has changed from review to review")]
    public IReadOnlyDictionary<string, int> Meters { get; private set; } = new Dictionary<string, int>();

    [Personal(ListItem.Workers, "Who went through the phase with the person")]
    public UserId By { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the phase was gone through")]
    public DateOnly On { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<PhaseMove>
    {
        public void Configure(EntityTypeBuilder<PhaseMove> move)
        {
            move.ToTable("phase_moves");
            move.Property(m => m.From).HasMaxLength(1);
            move.Property(m => m.To).HasMaxLength(1);
            move.Property(m => m.Guide).HasMaxLength(40);
            move.Property(m => m.Checks).IsJson();
            move.Property(m => m.Meters).IsJson();
            move.HasIndex(m => new { m.ClientId, m.On });
            move.HasOne<Client>().WithMany().HasForeignKey(m => m.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
