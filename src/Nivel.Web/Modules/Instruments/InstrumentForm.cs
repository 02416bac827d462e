using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Instruments;

/// <summary>By what right an area asks an instrument that somebody else owns.</summary>
public sealed record Licence(string Holder, DateOnly From, DateOnly? Until);

/// <summary>A version of an instrument as the area holds it.</summary>
public sealed class InstrumentForm : HeldForm
{
    private InstrumentForm() { }

    public InstrumentForm(EmploymentAreaId area, InstrumentTemplate template, string json, UserId? takenInBy, DateTimeOffset at, Licence? licence = null)
    {
        Id = InstrumentFormId.New();
        Hold(area, template, json, takenInBy, at);
        (LicenceHolder, LicenceFrom, LicenceUntil) = (licence?.Holder, licence?.From, licence?.Until);
    }

    public InstrumentFormId Id { get; private set; }

    /// <summary>To whom the licence has been given, as the area wrote it; null for what came with the product.</summary>
    public string? LicenceHolder { get; private set; }
    public DateOnly? LicenceFrom { get; private set; }
    public DateOnly? LicenceUntil { get; private set; }

    internal override Guid Key => Id.Value;

    /// <summary>Outside its licence an instrument is not asked; what was answered before stays readable.</summary>
    public override bool MayBeAsked(DateOnly day) => (LicenceFrom is not { } from || from <= day) && (LicenceUntil is not { } until || day <= until);

    private sealed class Table : IEntityTypeConfiguration<InstrumentForm>
    {
        public void Configure(EntityTypeBuilder<InstrumentForm> form)
        {
            HeldForm.Configure(form, "instrument_forms");
            form.Property(f => f.LicenceHolder).HasMaxLength(200);
        }
    }
}
