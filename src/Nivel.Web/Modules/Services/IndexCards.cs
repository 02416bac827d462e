using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Services;

/// <summary>Gives search words to the cards that have none yet: those that came in by a door which does not know the grammar.</summary>
public sealed class IndexCards : IScheduledJob
{
    public string Name => "services-search-words";

    public TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<Db>();
        var bare = await db.Services.Where(s => s.SearchTerms == "" || s.PublicTerms == "").OrderBy(s => s.Id).Take(5000).ToListAsync(cancel);
        var names = await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        foreach (var service in bare) service.Index(names.GetValueOrDefault(service.OrganisationId, ""));
        await db.SaveChangesAsync(cancel);
        return $"{bare.Count} cards";
    }
}
