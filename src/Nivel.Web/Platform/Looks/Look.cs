using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Looks;

/// <summary>One look at a person: who, when, as what, why (D-10). Each holds the hash of the one before it in its chain.</summary>
/// <remarks>Every node writes its own chain, so nodes never wait for each other; a chain has no gaps in its numbers.</remarks>
public sealed class Look
{
    private Look() { }

    public Look(Guid chain, int number, byte[] previous, Seen seen)
    {
        (Chain, Number, Previous) = (chain, number, previous);
        (At, ClientId, UserId, Role, OrganisationId, AreaId) = (seen.At, seen.ClientId, seen.By.UserId, seen.By.Role, seen.By.OrganisationId, seen.By.AreaId);
        (Page, Why) = (seen.Page, seen.Why);
        Hash = Sum();
    }

    public long Id { get; private set; }
    public Guid Chain { get; private set; }
    public int Number { get; private set; }
    public DateTimeOffset At { get; private set; }
    public ClientId ClientId { get; private set; }
    public UserId UserId { get; private set; }
    public Role Role { get; private set; }
    public OrganisationId OrganisationId { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    /// <summary>What was looked at: "client", "referral", "candidate".</summary>
    public string Page { get; private set; } = "";

    /// <summary>The ground: the task that gave access.</summary>
    public string Why { get; private set; } = "";

    public byte[] Previous { get; private set; } = [];
    public byte[] Hash { get; private set; } = [];

    public bool IsIntact => Hash.AsSpan().SequenceEqual(Sum());

    private byte[] Sum() => SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{Chain:N}|{Number}|{At.UtcTicks / 10}|{ClientId}|{UserId}|{Role}|{OrganisationId}|{AreaId}|{Page}|{Why}|{Convert.ToHexString(Previous)}"));

    private sealed class Table : IEntityTypeConfiguration<Look>
    {
        public void Configure(EntityTypeBuilder<Look> look)
        {
            look.Property(l => l.Role).HasConversion<string>().HasMaxLength(20);
            look.Property(l => l.Page).HasMaxLength(60);
            look.Property(l => l.Why).HasMaxLength(60);
            look.HasIndex(l => new { l.Chain, l.Number }).IsUnique();
            look.HasIndex(l => new { l.ClientId, l.At });
        }
    }
}

/// <summary>A look that is about to be written.</summary>
public sealed record Seen(Actor By, ClientId ClientId, string Page, string Why, DateTimeOffset At);
