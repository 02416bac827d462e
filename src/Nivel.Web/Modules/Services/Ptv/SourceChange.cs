using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services.Ptv;

/// <summary>What the source now says of a card that a person has edited or published here (lähteen muutos). It waits for a person; nothing is overwritten.</summary>
public sealed class SourceChange
{
    private SourceChange() { }

    public SourceChange(Service card) => (Id, AreaId, ServiceId) = (SourceChangeId.New(), card.AreaId, card.Id);

    public SourceChangeId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ServiceId ServiceId { get; private set; }

    /// <summary>Field of the card's form → what the source says, as JSON; only fields where it says otherwise than the card.</summary>
    public string Fields { get; private set; } = "{}";

    public DateOnly AsOf { get; private set; }

    public void Say(IEnumerable<FieldChange> changes, DateOnly asOf) => (Fields, AsOf) = (JsonSerializer.Serialize(changes.ToDictionary(c => c.Field, c => c.After)), asOf);

    public IReadOnlyDictionary<string, string> Words() => JsonSerializer.Deserialize<Dictionary<string, string>>(Fields) ?? [];

    private sealed class Table : IEntityTypeConfiguration<SourceChange>
    {
        public void Configure(EntityTypeBuilder<SourceChange> change)
        {
            change.ToTable("source_changes");
            change.HasIndex(c => c.ServiceId).IsUnique();
            change.HasIndex(c => c.AreaId);
            change.HasOne<Service>().WithMany().HasForeignKey(c => c.ServiceId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
