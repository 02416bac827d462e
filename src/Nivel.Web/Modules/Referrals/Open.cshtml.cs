using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Referrals;

/// <summary>One referral, from both ends: the receiver sees the shared part and answers, the sender sees the answer and goes on.</summary>
[For(Role.Provider, Role.Specialist, Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed partial class OpenModel(Db db, TaxonomyShelf taxonomies, LookLog looks, AnswerDesk desk, ResultDesk results, OwnConsents consents, WaitingLine line, ReferralMails mails, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Referral Referral { get; private set; } = null!;
    public Service Service { get; private set; } = null!;
    public Organisation Provider { get; private set; } = null!;
    public User? Sender { get; private set; }
    /// <summary>Who minds it now at the sending end: whom the receiver asks.</summary>
    public Minder Minder { get; private set; } = null!;

    public string SenderOrganisation { get; private set; } = "";
    public Client Client { get; private set; } = null!;

    /// <summary>At the receiving end; otherwise at the sending end.</summary>
    public bool IsReceiver { get; private set; }

    public bool IsSender { get; private set; }

    /// <summary>The receiver may still see the person.</summary>
    public bool IsShown { get; private set; }

    public SharedPart Shared { get; private set; } = new([]);
    public IReadOnlyList<ServiceRow> Others { get; private set; } = [];
    public IReadOnlyList<Assessment> Assessments { get; private set; } = [];
    public IReadOnlyList<Attendance> Days { get; private set; } = [];
    public IReadOnlyList<Happening> Story { get; private set; } = [];
    public string? AlternativeName { get; private set; }
    public string? GroupName { get; private set; }
    public AnswerForm Typed { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(ReferralId id)
    {
        if (!await Load(id)) return NotFound();
        if (IsReceiver && Referral.SeenAt is null && IsShown && !Referral.IsOver)
        {
            Referral.See(this.Actor, clock.Now);
            try { await db.SaveChangesAsync(); }
            catch (DbUpdateConcurrencyException) { return Redirect($"/referrals/{id}"); }
        }

        return await Show();
    }

    private async Task<bool> Load(ReferralId id)
    {
        var (actor, today) = (this.Actor, clock.Today);
        var received = await db.InboxOf(actor).SingleOrDefaultAsync(r => r.Id == id);
        var sent = actor.Role.MeetsClients() ? await db.ReferralsOf(actor, today).SingleOrDefaultAsync(r => r.Id == id) : null;
        if ((received ?? sent) is not { } referral) return false;
        (Referral, IsReceiver, IsSender) = (referral, received is not null, sent is not null);
        Client = await db.Clients.SingleAsync(c => c.Id == referral.ClientId);
        IsShown = await db.ShowsPerson(referral, today);
        return true;
    }

    private async Task<IActionResult> Show()
    {
        var (actor, today) = (this.Actor, clock.Today);
        if (IsSender || IsShown) await looks.Record(actor, Client.Id, "referral", IsSender ? "task" : $"referral:{Referral.Ground}");
        Service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == Referral.ServiceId);
        Provider = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == Referral.ToOrganisationId);
        Sender = await db.People.AsNoTracking().SingleOrDefaultAsync(u => u.Id == Referral.FromUserId);
        Minder = await Minding.Of(db, Referral, today);
        SenderOrganisation = await db.Organisations.Where(o => o.Id == Referral.FromOrganisationId).Select(o => o.Name).SingleAsync();
        if (IsSender || IsShown) Shared = await SharedPart.Of(db, await taxonomies.Open(), Client, Referral.Shared, texts, today);
        InLine = IsSender || IsShown ? await LinePlace.Find(db, Referral) : null;
        if (Referral.AlternativeServiceId is { } other) AlternativeName = (await db.Services.AsNoTracking().SingleAsync(s => s.Id == other)).Name;
        if (Referral.GroupId is { } id && await db.ServiceGroups.AsNoTracking().SingleAsync(g => g.Id == id) is { } group) (GroupName, GroupEndsOn) = (group.Name, group.EndsOn);
        Assessments = await db.Assessments.AsNoTracking().Where(a => a.ReferralId == Referral.Id).OrderBy(a => a.By).ToListAsync();
        if (IsSender || IsShown) Asked = await db.AssessmentRequests.AsNoTracking().Where(q => q.ReferralId == Referral.Id).OrderByDescending(q => q.AskedAt).FirstOrDefaultAsync();
        Days = await db.Attendances.AsNoTracking().Where(a => a.ReferralId == Referral.Id).OrderBy(a => a.On).ToListAsync();
        var about = $"referrals/{Referral.Id}";
        if (IsSender || IsShown) Story = await db.Happenings.AsNoTracking().Where(h => h.About == about).OrderBy(h => h.At).ThenBy(h => h.Id).ToListAsync();
        if (IsReceiver && !Referral.IsOver) Others = await OtherServices.Of(db, Client, Referral.ServiceId, IsShown ? Referral.Shared : ConsentScope.None, clock.Today);
        return Page();
    }

    /// <summary>Shows the page again with what was typed and what stood in the way.</summary>
    private async Task<IActionResult> Again(ReferralId id, string field, string code)
    {
        ModelState.AddModelError(field, texts[$"Referrals.answer-{code}"]);
        db.ChangeTracker.Clear();
        return await Load(id) ? await Show() : NotFound();
    }
}
