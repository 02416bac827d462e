using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>What the form of an organisation offers, and what is checked against the others.</summary>
public sealed class OrganisationDesk(Db db, Texts texts)
{
    public async Task<IReadOnlyList<SelectListItem>> Towns(EmploymentAreaId area) =>
        [new(texts["Network.organisation-town-none"], ""), .. (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync()).OrderBy(m => m.Name, Texts.Sorting).Select(m => new SelectListItem(m.Name, m.Code))];

    public IReadOnlyList<SelectListItem> Kinds() => [.. Enum.GetValues<OrganisationKind>().Select(k => new SelectListItem(texts[$"Network.kind-{k}"], k.ToString()))];

    /// <summary>Imports and people find an organisation by its name, so two may not have the same one.</summary>
    public async Task<bool> IsTaken(EmploymentAreaId area, string? name, OrganisationId? but) => name is not null
        && (await db.Organisations.AsNoTracking().Where(o => o.AreaId == area).Select(o => new { o.Id, o.Name }).ToListAsync()).Any(o => o.Id != but && string.Equals(o.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The cards are found by the name of their organisation and show it: they change with it.</summary>
    public async Task Rename(Organisation organisation, DateTimeOffset at)
    {
        foreach (var card in await db.Services.Where(s => s.OrganisationId == organisation.Id).ToListAsync())
        {
            card.Index(organisation.Name);
            card.Changed(at);
        }
    }

    public string Wrong(string code, int most) => texts[$"Network.wrong-{code}", most];
}
