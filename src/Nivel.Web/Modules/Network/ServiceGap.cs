using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>Why nothing of the network fitted a person.</summary>
public enum GapReason { NoService, Full, OtherMunicipality, Criteria, Language, Distance, Time }

/// <summary>Service gap (palvelukatve): a need for which no fitting service or place was found. One click for the worker, one figure for the network.</summary>
public sealed class ServiceGap : Recorded
{
    public const int LongestWords = 500;

    private ServiceGap() { }

    public ServiceGapId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public GapReason Why { get; private set; }

    /// <summary>Phase, municipality and field as they were when it was noticed: later moves do not change it.</summary>
    public string? Phase { get; private set; }
    public string Municipality { get; private set; } = "";
    public string? Field { get; private set; }
    public string? Words { get; private set; }
    public DateOnly NoticedOn { get; private set; }

    public static ServiceGap Notice(Client client, GapReason why, string? field, string? words, Actor by, DateTimeOffset at, DateOnly today)
    {
        var gap = new ServiceGap
        {
            Id = ServiceGapId.New(), AreaId = client.AreaId, ClientId = client.Id, Why = why, Phase = client.Phase, Municipality = client.ToOthers().MunicipalityCode ?? "", Field = field, Words = words, NoticedOn = today,
        };
        gap.Record("ServiceGapNoticed", by, at, client.Id, $"network/gaps/{gap.Id}", Audience.Team, words, facts: ("why", why.ToString()));
        return gap;
    }

    private sealed class Table : IEntityTypeConfiguration<ServiceGap>
    {
        public void Configure(EntityTypeBuilder<ServiceGap> gap)
        {
            gap.ToTable("service_gaps");
            gap.Property(g => g.Why).HasConversion<string>().HasMaxLength(20);
            gap.Property(g => g.Phase).HasMaxLength(1);
            gap.Property(g => g.Municipality).HasMaxLength(3);
            gap.Property(g => g.Field).HasMaxLength(20);
            gap.Property(g => g.Words).HasMaxLength(LongestWords);
            gap.HasIndex(g => new { g.AreaId, g.NoticedOn });
            gap.HasIndex(g => g.ClientId);
            gap.HasOne<Client>().WithMany().HasForeignKey(g => g.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
