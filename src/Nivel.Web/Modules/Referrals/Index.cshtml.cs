using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The provider's inbox (saapuneet): who waits for an answer and how long, first the most urgent.</summary>
[For(Role.Provider, Role.Specialist, Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class IndexModel(Db db, TimeProvider clock) : PageModel
{
    public const int Size = 25;

    /// <summary>The groups of states in which people think, in the order of urgency.</summary>
    public static readonly IReadOnlyList<(string Code, ReferralState[] States)> Views =
    [
        ("waiting", [ReferralState.Sent, ReferralState.Unanswered]),
        ("sender", [ReferralState.Question, ReferralState.TimeProposed]),
        ("line", [ReferralState.Waiting]),
        ("coming", [ReferralState.Accepted]),
        ("here", [ReferralState.Started]),
        ("over", [ReferralState.Ended, ReferralState.Refused, ReferralState.Withdrawn]),
    ];

    [BindProperty(SupportsGet = true)] public string? View { get; set; }
    [FromQuery(Name = "page")] public int Number { get; set; } = 1;

    public IReadOnlyList<ReferralLine> Lines { get; private set; } = [];
    public IReadOnlyList<(string Code, int Count)> Counts { get; private set; } = [];
    public IReadOnlyList<(ServiceId Id, string Name)> Services { get; private set; } = [];
    public int Total { get; private set; }

    public async Task OnGetAsync()
    {
        var inbox = db.InboxOf(this.Actor);
        var counts = await inbox.GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        Counts = [.. Views.Select(v => (v.Code, v.States.Sum(s => counts.GetValueOrDefault(s))))];
        var (code, states) = Views.FirstOrDefault(v => v.Code == View) is { Code: not null } known ? known : Views[0];
        (View, Total) = (code, Counts.First(c => c.Code == code).Count);
        Number = Math.Clamp(Number, 1, Shared.Pages.Count(Total, Size));
        var lines = ReferralLine.Of(db, inbox.Where(r => states.Contains(r.State)), clock.Today);
        var ordered = code is "waiting" ? lines.OrderBy(l => l.IsOpen ? 0 : 1).ThenBy(l => l.AnswerBy).ThenBy(l => l.SentAt) : lines.OrderByDescending(l => l.AnsweredAt ?? l.SentAt);
        Lines = await ordered.Skip((Number - 1) * Size).Take(Size).ToListAsync();
        var mine = await db.Services.AsNoTracking().Where(s => inbox.Any(r => r.ServiceId == s.Id && (r.State == ReferralState.Accepted || r.State == ReferralState.Started))).ToListAsync();
        Services = [.. mine.OrderBy(s => s.Name, Texts.Sorting).Select(s => (s.Id, s.Name))];
    }
}
