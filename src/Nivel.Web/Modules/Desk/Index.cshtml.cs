using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Desk;

/// <summary>Työpöytä: whom must I meet, who is stuck, who waits for me.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class IndexModel(Db db, TimeProvider clock) : PageModel
{
    public const int Size = 25;

    [BindProperty(SupportsGet = true)] public string? Filter { get; set; }
    [BindProperty(SupportsGet = true)] public string? Sort { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public string? PageText { get; set; }

    public DateOnly Today { get; private set; }
    public Desk Desk { get; private set; } = null!;
    public DeskFilter Chosen { get; private set; } = DeskFilter.All[0];
    public IReadOnlyList<(DeskFilter Filter, int Count)> Filters { get; private set; } = [];
    public IReadOnlyList<DeskRow> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int Number { get; private set; } = 1;

    public async Task OnGetAsync()
    {
        (Today, Chosen) = (clock.Today, DeskFilter.Find(Filter));
        Desk = await Desk.Of(db, this.Actor, Today, clock.Now);
        Filters = [.. DeskFilter.All.Select(f => (f, Desk.People.Count(p => f.Takes(p, Today))))];
        var people = Desk.Sorted(Desk.People.Where(p => Chosen.Takes(p, Today)), Sort).ToList();
        Total = people.Count;
        Number = Math.Clamp(int.TryParse(PageText, out var page) ? page : 1, 1, Pages.Count(Total, Size));
        Rows = [.. people.Skip((Number - 1) * Size).Take(Size)];
    }

    public string Address(string? filter, string? sort) => $"/clients?filter={filter ?? Chosen.Code}{(sort is null or "next" ? "" : $"&sort={sort}")}";
}
