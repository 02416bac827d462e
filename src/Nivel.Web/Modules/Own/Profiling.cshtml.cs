using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Profiling;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Own;

/// <summary>Profiling rounds that have been gone through with me.</summary>
[For(Role.Jobseeker)]
public sealed class ProfilingModel(Db db, ProfileShelf shelf) : PageModel
{
    public IReadOnlyList<RoundView> Rounds { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var (own, rounds) = (this.Actor.ClientId, new List<RoundView>());
        foreach (var round in await db.ProfilingRounds.AsNoTracking().Where(r => r.ClientId == own).OrderByDescending(r => r.At).ToListAsync()) rounds.Add(await RoundView.Of(db, shelf, round, Languages.Current));
        Rounds = rounds;
    }
}
