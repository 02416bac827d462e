using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Panels;

public enum PanelChoice { Chosen, Waiting, NotChosen }

/// <summary>What the panel decides of one applicant. It takes effect, and the person hears of it, when the panel is closed.</summary>
public sealed class PanelDecision
{
    public const int LongestWords = 2000;

    private PanelDecision() { }

    public PanelDecision(PanelId panel, ReferralId referral) => (Id, PanelId, ReferralId) = (PanelDecisionId.New(), panel, referral);

    public PanelDecisionId Id { get; private set; }
    public PanelId PanelId { get; private set; }
    public ReferralId ReferralId { get; private set; }
    public PanelChoice Choice { get; private set; }

    /// <summary>Why, in words that the person reads.</summary>
    public string Words { get; private set; } = "";

    public ServiceId? AlternativeServiceId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Two who write down the same decision: the row version lets one win.</summary>
    public int Version { get; private set; }

    public void Decide(PanelChoice choice, string words, ServiceId? alternative, DateTimeOffset at) =>
        (Choice, Words, AlternativeServiceId, At, Version) = (choice, words, alternative, at, Version + 1);

    private sealed class Table : IEntityTypeConfiguration<PanelDecision>
    {
        public void Configure(EntityTypeBuilder<PanelDecision> decision)
        {
            decision.ToTable("panel_decisions");
            decision.Property(d => d.Choice).HasConversion<string>().HasMaxLength(10);
            decision.Property(d => d.Words).HasMaxLength(LongestWords);
            decision.Property(d => d.Version).IsConcurrencyToken();
            decision.HasIndex(d => new { d.PanelId, d.ReferralId }).IsUnique();
            decision.HasOne<SelectionPanel>().WithMany().HasForeignKey(d => d.PanelId).OnDelete(DeleteBehavior.Cascade);
            decision.HasOne<Referral>().WithMany().HasForeignKey(d => d.ReferralId).OnDelete(DeleteBehavior.Restrict);
            decision.HasOne<Service>().WithMany().HasForeignKey(d => d.AlternativeServiceId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
