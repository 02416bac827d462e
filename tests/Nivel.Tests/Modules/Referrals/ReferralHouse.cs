using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Rules;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Referrals;

/// <summary>A house where Riikka refers Aino to a service of Timo's workshop, and what else the journeys share.</summary>
public sealed class ReferralHouse : TestHouse
{
    private readonly Dictionary<(string, DateOnly), Visitor> known = [];

    /// <summary>Everybody signs in once a day of the house's clock: the door counts the tries of a minute, and yesterday's session has ended.</summary>
    public async Task<Visitor> As(string persona) => known.TryGetValue((persona, Clock.Today), out var visitor) ? visitor : known[(persona, Clock.Today)] = await base.As(persona);

    public Task<ClientId> Aino() => InDb(db => db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync());

    /// <summary>A new card of the workshop with one group and an address of its own, so that tests do not meet each other: the second mail of a day to an address waits for the afternoon.</summary>
    public Task<(ServiceId Service, ServiceGroupId Group)> Card(int places = 3, Action<Service>? adjust = null) => InDb(async db =>
    {
        var metsola = await db.Organisations.SingleAsync(o => o.Name == "Metsolan paja");
        var card = new Service(ServiceId.New(), metsola.AreaId, metsola.Id, $"Koepaja {Guid.CreateVersion7():N}") { SummaryFi = "Kokeilua", Phases = "O", ContactEmail = $"paja-{Guid.CreateVersion7():N}@metsola.example", AnswerDays = 3 };
        card.Publish();
        adjust?.Invoke(card);
        var group = new ServiceGroup(metsola.AreaId, card.Id, "", new DateOnly(2026, 3, 1), null, 0, places);
        db.AddRange(card, group);
        await db.SaveChangesAsync();
        return (card.Id, group.Id);
    });

    public async Task<(ReferralId Id, string Token, Visitor Coach, Page Sent)> Refer(ServiceId service)
    {
        var coach = await As("2-coach");
        var form = await coach.Go($"/referrals/new?client={await Aino()}&service={service}");
        var sent = await form.Submit("#refer", ("Message", "Toivomme kahta päivää viikossa."), ("Ground", "new"), ("Way", "OnScreen"));
        sent.Path.ShouldEndWith("?done=sent", customMessage: sent.Text);
        ReferralId.TryParse(sent.Path.Split('/', '?')[2], null, out var id).ShouldBeTrue();
        return (id, await Token(service), coach, sent);
    }

    private const string AskedFor = "Toivomme paikkaa ryhmästä.";

    /// <summary>A referral of one of Riikka's people, past the form: a person has only one open referral to a service. Each call takes another person.</summary>
    public Task<ReferralId> Sent(ServiceId service, ServiceGroupId? group) => InDb(async db =>
    {
        var coach = await db.People.SingleAsync(u => u.Persona == "2-coach");
        var (today, now) = (Clock.Today, Clock.GetUtcNow());
        var free = db.Clients.Where(c => c.AreaId == coach.AreaId && c.EndedOn == null && !c.IsProtected && !db.Referrals.Any(r => r.ClientId == c.Id && (r.ServiceId == service || r.Message == AskedFor)));
        var client = await free.Where(c => c.CoachId == coach.Id).OrderBy(c => c.Id).FirstOrDefaultAsync();
        if (client is null)
        {
            // Riikka's own have all been sent: she stands in for another coach.
            client = await free.OrderBy(c => c.Id).FirstAsync();
            db.Add(new Assignment(client.Id, coach.Id, ClientTaskKind.Cover, Days.From(today)));
        }

        var card = await db.Services.SingleAsync(s => s.Id == service);
        var consent = Consent.Give(client, coach.AsActor(), now, today, new(card.OrganisationId, null, "Metsolan paja"), "referral", ConsentScope.Contact | ConsentScope.Need, ConsentWay.OnScreen, today.AddYears(1));
        var draft = new ReferralDraft(card.Id, card.NameFi, card.OrganisationId, group, ReferralGround.Consent, consent.Id, null, consent.Scope, AskedFor, FinnishCalendar.AddWorkingDays(today, 3, WorkingDays.Strict));
        var referral = Referral.Send(client, draft, coach.AsActor(), now);
        db.AddRange(consent, referral);
        await db.SaveChangesAsync();
        return referral.Id;
    });

    public async Task<string> Token(ServiceId service)
    {
        var name = await InDb(db => db.Services.Where(s => s.Id == service).Select(s => s.NameFi).SingleAsync());
        var mail = await InDb(db => db.Outbox.Where(m => m.Body.Contains(name) && m.Body.Contains("/answer/")).OrderByDescending(m => m.CreatedAt).Select(m => m.Body).FirstAsync());
        return mail[(mail.IndexOf("/answer/", StringComparison.Ordinal) + 8)..][..43];
    }

    public Task<Referral> Read(ReferralId id) => InDb(db => db.Referrals.AsNoTracking().SingleAsync(r => r.Id == id));

    public Task<int> Taken(ServiceGroupId id) => InDb(db => db.ServiceGroups.Where(g => g.Id == id).Select(g => g.Taken).SingleAsync());

    public Task<bool> Happened(ReferralId id, string kind) => InDb(db => db.Happenings.AnyAsync(h => h.About == $"referrals/{id}" && h.Kind == kind));

    public async Task RunJob(string name)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IScheduledJob>().Single(j => j.Name == name).Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
    }
}
