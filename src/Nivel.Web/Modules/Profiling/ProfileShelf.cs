using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiling;

/// <summary>The questionnaires of an area.</summary>
public sealed class ProfileShelf(Db db, TimeProvider clock) : FormShelf<ProfileTemplate, ProfileForm>(db, clock)
{
    private static readonly Lazy<IReadOnlyList<Shelved<ProfileTemplate, ProfileForm>>> Along = new(() => FromFolder("profiling", Certain));
    private readonly Db db = db;

    internal static IReadOnlyList<Shelved<ProfileTemplate, ProfileForm>> CameAlong => Along.Value;
    protected override IReadOnlyList<Shelved<ProfileTemplate, ProfileForm>> Shipped => Along.Value;

    public async Task<ProfileTemplate> Of(ProfileFormId id) => Cached(id.Value) ?? Of(await db.ProfileForms.AsNoTracking().SingleAsync(f => f.Id == id));

    protected override ProfileTemplate Read(string json, string name) => Certain(json, name);

    protected override ProfileForm Hold(EmploymentAreaId area, Shelved<ProfileTemplate, ProfileForm> shelved, DateTimeOffset at) => new(area, shelved.Template, shelved.Json, null, at);

    private static ProfileTemplate Certain(string json, string name) => TemplateFile.Read(json) is ({ } template, _) ? template : throw new InvalidOperationException($"The questionnaire {name} cannot be read");
}
