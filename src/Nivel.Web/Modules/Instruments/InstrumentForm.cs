using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Instruments;

/// <summary>A version of an instrument as the area holds it: the file whole, so that answers can be read as they were asked. Never changed, never removed.</summary>
public sealed class InstrumentForm
{
    private InstrumentForm() { }

    public InstrumentForm(EmploymentAreaId area, InstrumentTemplate template, string json, UserId? takenInBy, DateTimeOffset at) =>
        (Id, AreaId, Code, Edition, Json, TakenInBy, TakenInAt) = (InstrumentFormId.New(), area, template.Code, template.Edition, json, takenInBy, at);

    public InstrumentFormId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Code { get; private set; } = "";
    public string Edition { get; private set; } = "";
    public string Json { get; private set; } = "";

    /// <summary>Null when it came with the product.</summary>
    public UserId? TakenInBy { get; private set; }
    public DateTimeOffset TakenInAt { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<InstrumentForm>
    {
        public void Configure(EntityTypeBuilder<InstrumentForm> form)
        {
            form.ToTable("instrument_forms");
            form.Property(f => f.Code).HasMaxLength(40);
            form.Property(f => f.Edition).HasMaxLength(40);
            form.HasIndex(f => new { f.AreaId, f.Code, f.Edition }).IsUnique();
        }
    }
}
