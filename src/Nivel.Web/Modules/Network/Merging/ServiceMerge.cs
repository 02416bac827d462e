using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Merging;

/// <summary>Merge (yhdistäminen): two cards of one and the same service became one. It remembers every row that it moved, so that it can be undone to the last one.</summary>
public sealed class ServiceMerge : Recorded
{
    private ServiceMerge() { }

    public ServiceMergeId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    /// <summary>The card that stays.</summary>
    public ServiceId KeptId { get; private set; }

    /// <summary>The card that went out of publication; who comes to it is led to the other.</summary>
    public ServiceId GoneId { get; private set; }

    /// <summary>Both names as they were: the lists must say what was merged even after a card gets another name.</summary>
    public string KeptName { get; private set; } = "";
    public string GoneName { get; private set; } = "";
    public CardState GoneState { get; private set; }

    /// <summary>Moved rows: table, column and ids, as JSON. Ids of rows only, nothing of persons.</summary>
    public string Moves { get; private set; } = "[]";

    /// <summary>The national source of the card that went follows to the one that stays.</summary>
    public bool MovedSource { get; private set; }
    public DateTimeOffset At { get; private set; }
    public UserId ByUserId { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }
    public UserId? UndoneBy { get; private set; }

    /// <summary>Takes the one card out of publication; its links follow in the same transaction.</summary>
    public static ServiceMerge Of(Service kept, Service gone, Actor by, DateTimeOffset at)
    {
        if (kept.Id == gone.Id || kept.OrganisationId != gone.OrganisationId || kept.State != CardState.Published) throw new InvalidOperationException("Only two cards of one organisation, into a published one");
        var merge = new ServiceMerge
        {
            Id = ServiceMergeId.New(), AreaId = kept.AreaId, KeptId = kept.Id, GoneId = gone.Id, KeptName = kept.NameFi, GoneName = gone.NameFi, GoneState = gone.State, At = at, ByUserId = by.UserId,
        };
        merge.MovedSource = kept.TakeSource(gone);
        gone.Merge(CardState.Withdrawn, at);
        // The card that stays has changed for everybody who keeps a copy of it: its groups are others now.
        kept.Changed(at);
        merge.Record("CardsMerged", by, at, null, $"services/{kept.Id}", Audience.Nobody, facts: [("service", kept.NameFi), ("gone", gone.NameFi)]);
        return merge;
    }

    public void Remember(string moves) => Moves = moves;

    public void Undo(Service kept, Service gone, Actor by, DateTimeOffset at)
    {
        if (UndoneAt is not null) throw new InvalidOperationException("Undone already");
        (UndoneAt, UndoneBy) = (at, by.UserId);
        if (MovedSource) kept.GiveSourceBack(gone);
        gone.Merge(GoneState, at);
        kept.Changed(at);
        Record("CardMergeUndone", by, at, null, $"services/{kept.Id}", Audience.Nobody, facts: [("service", kept.NameFi), ("gone", gone.NameFi)]);
    }

    private sealed class Table : IEntityTypeConfiguration<ServiceMerge>
    {
        public void Configure(EntityTypeBuilder<ServiceMerge> merge)
        {
            merge.ToTable("service_merges");
            merge.Property(m => m.KeptName).HasMaxLength(300);
            merge.Property(m => m.GoneName).HasMaxLength(300);
            merge.Property(m => m.GoneState).HasConversion<string>().HasMaxLength(12);
            merge.HasIndex(m => m.GoneId);
            merge.HasIndex(m => new { m.AreaId, m.At });
            merge.HasOne<Service>().WithMany().HasForeignKey(m => m.KeptId).OnDelete(DeleteBehavior.Restrict);
            merge.HasOne<Service>().WithMany().HasForeignKey(m => m.GoneId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
