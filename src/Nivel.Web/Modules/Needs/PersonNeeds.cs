using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Network;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Needs;

/// <summary>A person's needs as fields of the directory: by the last mapping that was finished, else by what short checks, profiling and instruments have shown.</summary>
public sealed class PersonNeeds(Db db, KnownNeeds known) : IPersonNeeds
{
    public async Task<IReadOnlyList<string>> Fields(Client client)
    {
        var id = client.Id;
        var mapped = await db.NeedsAssessments.AsNoTracking().Where(a => a.ClientId == id && a.IsDone).OrderByDescending(a => a.Edition).FirstOrDefaultAsync();
        var themes = mapped is not null ? mapped.Lines.Where(l => l.IsNeed).Select(l => l.Theme) : (await known.Of(client)).Where(k => k.Suggests is NeedLevel.Some or NeedLevel.Much).Select(k => k.Theme);
        return [.. themes.Select(NeedThemes.Field).Distinct().Order(StringComparer.Ordinal)];
    }
}
