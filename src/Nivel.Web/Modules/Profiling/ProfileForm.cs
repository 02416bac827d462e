using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiling;

/// <summary>A version of a questionnaire as the area holds it: the file whole, so that an answer can be read as it was asked. Never changed, never removed.</summary>
public sealed class ProfileForm
{
    private ProfileForm() { }

    public ProfileForm(EmploymentAreaId area, ProfileTemplate template, string json, UserId? takenInBy, DateTimeOffset at) =>
        (Id, AreaId, Code, Edition, Json, TakenInBy, TakenInAt) = (ProfileFormId.New(), area, template.Code, template.Edition, json, takenInBy, at);

    public ProfileFormId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Code { get; private set; } = "";
    public string Edition { get; private set; } = "";
    public string Json { get; private set; } = "";

    /// <summary>Null when it came with the product.</summary>
    public UserId? TakenInBy { get; private set; }

    public DateTimeOffset TakenInAt { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<ProfileForm>
    {
        public void Configure(EntityTypeBuilder<ProfileForm> form)
        {
            form.ToTable("profile_forms");
            form.Property(f => f.Code).HasMaxLength(40);
            form.Property(f => f.Edition).HasMaxLength(40);
            form.HasIndex(f => new { f.AreaId, f.Code, f.Edition }).IsUnique();
        }
    }
}
