using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>A card as it stood after somebody changed it (versio). The first one is how it stood before anybody did.</summary>
public sealed class ServiceVersion
{
    private ServiceVersion() { }

    public ServiceVersionId Id { get; private set; }
    public ServiceId ServiceId { get; private set; }
    public int Number { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Null when the house itself, an import or nobody known wrote it.</summary>
    public UserId? By { get; private set; }

    /// <summary>Field of the card's form → what stood in it, as JSON; empty fields are left out.</summary>
    public string Fields { get; private set; } = "{}";

    public static ServiceVersion Of(Service card, int number, UserId? by, DateTimeOffset at) => new()
    {
        Id = ServiceVersionId.New(), ServiceId = card.Id, Number = number, By = by, At = at, Fields = JsonSerializer.Serialize(CardForm.Of(card).Words()),
    };

    public IReadOnlyDictionary<string, string> Words() => JsonSerializer.Deserialize<Dictionary<string, string>>(Fields) ?? [];

    private sealed class Table : IEntityTypeConfiguration<ServiceVersion>
    {
        public void Configure(EntityTypeBuilder<ServiceVersion> version)
        {
            version.ToTable("service_versions");
            version.HasIndex(v => new { v.ServiceId, v.Number }).IsUnique();
            version.HasOne<Service>().WithMany().HasForeignKey(v => v.ServiceId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
