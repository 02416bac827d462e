using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Instruments;

/// <summary>The instruments of an area.</summary>
public sealed class InstrumentShelf(Db db, TimeProvider clock) : FormShelf<InstrumentTemplate, InstrumentForm>(db, clock)
{
    private static readonly Lazy<IReadOnlyList<Shelved<InstrumentTemplate, InstrumentForm>>> Along = new(() => FromFolder("instruments", Certain));

    internal static IReadOnlyList<Shelved<InstrumentTemplate, InstrumentForm>> CameAlong => Along.Value;
    protected override IReadOnlyList<Shelved<InstrumentTemplate, InstrumentForm>> Shipped => Along.Value;

    protected override InstrumentTemplate Read(string json, string name) => Certain(json, name);

    protected override InstrumentForm Hold(EmploymentAreaId area, Shelved<InstrumentTemplate, InstrumentForm> shelved, DateTimeOffset at) => new(area, shelved.Template, shelved.Json, null, at);

    private static InstrumentTemplate Certain(string json, string name) => InstrumentFile.Read(json) is ({ } template, _) ? template : throw new InvalidOperationException($"The instrument {name} cannot be read");
}
