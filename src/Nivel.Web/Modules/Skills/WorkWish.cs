using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>What work the person looks for, one row a person.</summary>
public sealed class WorkWish
{
    private WorkWish() { }

    public WorkWish(ClientId client) => ClientId = client;

    public ClientId ClientId { get; private set; }

    /// <summary>Occupation concepts separated by commas: what the person wishes to do, and has done.</summary>
    public string Wished { get; set; } = "";
    public string Done { get; set; } = "";

    public IReadOnlyList<string> WishedWork => Wished.Split(',', StringSplitOptions.RemoveEmptyEntries);
    public IReadOnlyList<string> DoneWork => Done.Split(',', StringSplitOptions.RemoveEmptyEntries);
    public IReadOnlyList<string> SuitingPlaces => Places.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>full, part or any.</summary>
    public string Hours { get; set; } = "any";

    /// <summary>day, evening, night, weekend, separated by commas; empty where the person has not said, which closes no work.</summary>
    public string Shifts { get; set; } = "";

    /// <summary>Longest journey one way; 0 where the person has not said.</summary>
    public int CommuteMinutes { get; set; }

    /// <summary>Whether the person has said when and how far away work may be: naming an occupation alone says neither.</summary>
    public bool HasTerms => Shifts.Length > 0;

    /// <summary>Codes of municipalities where work suits whatever the journey, separated by commas: there is a lift, a second home, family.</summary>
    public string Places { get; set; } = "";

    public bool HasCar { get; set; }

    /// <summary>Whether the person may do paid work in Finland, as the person says; null if not said. Never worked out from anything else.</summary>
    public bool? MayWork { get; set; }

    public DateOnly? AvailableFrom { get; set; }
    public string? OwnWords { get; set; }

    private sealed class Table : IEntityTypeConfiguration<WorkWish>
    {
        public void Configure(EntityTypeBuilder<WorkWish> wish)
        {
            wish.ToTable("work_wishes");
            wish.HasKey(w => w.ClientId);
            wish.Ignore(w => w.WishedWork).Ignore(w => w.DoneWork).Ignore(w => w.SuitingPlaces).Ignore(w => w.HasTerms);
            wish.Property(w => w.Hours).HasMaxLength(6);
            wish.Property(w => w.Shifts).HasMaxLength(40);
            wish.Property(w => w.Places).HasMaxLength(400);
            wish.HasOne<Client>().WithOne().HasForeignKey<WorkWish>(w => w.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
