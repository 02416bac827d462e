using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What became of the referrals that I sent, or that concern my people: late ones and my turn first, results at the end.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class SentModel(Db db, LookLog looks, TimeProvider clock) : PageModel
{
    public const int Size = 25;
    public static readonly IReadOnlyList<string> Views = ["late", "me", "them", "line", "ongoing", "follow-up", "done", "kept"];

    [BindProperty(SupportsGet = true)] public string? View { get; set; }
    [FromQuery(Name = "page")] public int Number { get; set; } = 1;

    public IReadOnlyList<ReferralLine> Lines { get; private set; } = [];
    public IReadOnlyList<(string Code, int Count)> Counts { get; private set; } = [];
    public IReadOnlySet<ClientId> Mine { get; private set; } = new HashSet<ClientId>();

    /// <summary>What has been kept for later of the own people: nothing of it has left.</summary>
    public IReadOnlyList<KeptLine> Kept { get; private set; } = [];

    public int Total { get; private set; }
    public int ToAnswer { get; private set; }

    public async Task OnGetAsync()
    {
        var (actor, today) = (this.Actor, clock.Today);
        var mine = db.ClientsOf(actor, today);
        var all = db.Referrals.Where(r => r.FromUserId == actor.UserId || mine.Any(c => c.Id == r.ClientId));
        var counts = new List<(string, int)>();
        Kept = await KeptLine.Of(db, mine);
        foreach (var code in Views) counts.Add((code, code == "kept" ? Kept.Count : await In(all, code, today).CountAsync()));
        Counts = counts;
        View = Views.Contains(View ?? "") ? View : counts.FirstOrDefault(c => c.Item2 > 0).Item1 ?? "them";
        Total = Counts.First(c => c.Code == View).Count;
        Number = Math.Clamp(Number, 1, Shared.Pages.Count(Total, Size));
        var lines = ReferralLine.Of(db, In(all, View!, today), today);
        if (View == "kept") await Task.WhenAll(Kept.Select(k => k.ClientId).Distinct().Select(c => looks.Record(actor, c, "referrals", "task")));
        Lines = await (View is "done" ? lines.OrderByDescending(l => l.EndedOn).ThenByDescending(l => l.SentAt) : lines.OrderBy(l => l.AnswerBy).ThenBy(l => l.SentAt)).Skip((Number - 1) * Size).Take(Size).ToListAsync();
        var shown = Lines.Select(l => l.ClientId).Distinct().ToList();
        Mine = (await mine.Where(c => shown.Contains(c.Id)).Select(c => c.Id).ToListAsync()).ToHashSet();
        await Task.WhenAll(Mine.Select(c => looks.Record(actor, c, "referrals", "task")));
        ToAnswer = await db.InboxOf(actor).CountAsync(r => r.State == ReferralState.Sent || r.State == ReferralState.Unanswered);
    }

    private IQueryable<Referral> In(IQueryable<Referral> all, string view, DateOnly today) => view switch
    {
        "late" => all.Where(r => r.State == ReferralState.Unanswered || (r.State == ReferralState.Sent && r.AnswerBy < today)),
        // A place that has freed waits for the sender's word too.
        "me" => all.Where(r => r.State == ReferralState.Question || r.State == ReferralState.TimeProposed || (r.State == ReferralState.Waiting && db.WaitingPlaces.Any(p => p.ReferralId == r.Id && p.OfferUntil != null && p.LeftAt == null))),
        // Whoever promised to tell how the line stands and has not told is waited for as well.
        "them" => all.Where(r => (r.State == ReferralState.Sent && r.AnswerBy >= today) || (r.State == ReferralState.Waiting && db.WaitingPlaces.Any(p => p.ReferralId == r.Id && p.LeftAt == null && p.OfferUntil == null && p.PromisedOn < today))),
        "line" => all.Where(r => r.State == ReferralState.Waiting),
        "ongoing" => all.Where(r => r.State == ReferralState.Accepted || r.State == ReferralState.Started),
        "kept" => all.Where(_ => false),
        "follow-up" => all.Where(r => r.State == ReferralState.Ended && r.FollowedUpOn == null && r.FollowUpOn <= today),
        _ => all.Where(r => r.State == ReferralState.Ended || r.State == ReferralState.Refused || r.State == ReferralState.Withdrawn),
    };
}
