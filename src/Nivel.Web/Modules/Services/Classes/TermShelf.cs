using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Services.Classes;

/// <summary>The terms of the national lists as they stand, kept until an import changes them. Empty until somebody has taken the lists in.</summary>
public sealed class TermShelf
{
    private (string Stamp, IReadOnlyDictionary<string, ServiceTerm> Terms) kept = ("", new Dictionary<string, ServiceTerm>());

    /// <summary>As last opened.</summary>
    public IReadOnlyDictionary<string, ServiceTerm> Now => kept.Terms;

    public async Task<IReadOnlyDictionary<string, ServiceTerm>> Open(Db db, CancellationToken cancel = default)
    {
        var stamp = $"{await db.ServiceTerms.CountAsync(cancel)}|{await db.ServiceTerms.SumAsync(t => t.Version, cancel)}";
        if (kept.Stamp == stamp) return kept.Terms;
        kept = (stamp, await db.ServiceTerms.AsNoTracking().OrderBy(t => t.Code).ToDictionaryAsync(t => t.Code, cancel));
        return kept.Terms;
    }
}
