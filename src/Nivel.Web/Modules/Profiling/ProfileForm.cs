using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiling;

/// <summary>A version of a questionnaire as the area holds it.</summary>
public sealed class ProfileForm : HeldForm
{
    private ProfileForm() { }

    public ProfileForm(EmploymentAreaId area, ProfileTemplate template, string json, UserId? takenInBy, DateTimeOffset at)
    {
        Id = ProfileFormId.New();
        Hold(area, template, json, takenInBy, at);
    }

    public ProfileFormId Id { get; private set; }
    internal override Guid Key => Id.Value;

    private sealed class Table : IEntityTypeConfiguration<ProfileForm>
    {
        public void Configure(EntityTypeBuilder<ProfileForm> form) => HeldForm.Configure(form, "profile_forms");
    }
}
