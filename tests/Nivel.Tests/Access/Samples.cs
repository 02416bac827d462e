using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Modules.Panels;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Imports;

namespace Nivel.Tests.Access;

/// <summary>A real record of the demo area for each kind of id in an address, so that every page can be visited.</summary>
internal sealed class Samples
{
    private readonly Dictionary<string, string> byParameter = [];

    /// <summary>The address of a page's route with the samples filled in; the page's folder decides what a bare {id} is.</summary>
    public string Address(string route)
    {
        var address = "/" + route;
        foreach (var (parameter, value) in byParameter.OrderByDescending(p => p.Key.Length))
            if (Fits(route, parameter)) address = address.Replace($"{{{parameter.Split(':')[^1]}}}", value, StringComparison.Ordinal);
        if (route is "referrals/new" or "guidance/appointments/book") address += $"?client={byParameter["clientId"]}&service={byParameter["service"]}";
        // The calculator is walked with an answer: its empty form stands beside it.
        if (route is "supports/wage-subsidy") address += "?Day=2026-03-12&Age=60&Of14=14&Of28=28&Ability=true&Wage=2600&Hours=37,5&Full=37,5&Starts=2026-04-01";
        if (route is "network/duplicates/merge") address += $"?one={byParameter["one"]}&other={byParameter["other"]}";
        return address.Contains('{', StringComparison.Ordinal) ? throw new InvalidOperationException($"No sample for {route}: add one to Samples.cs") : address;
    }

    public static async Task<Samples> Of(TestHouse house)
    {
        var samples = new Samples();
        await house.InDb(async db =>
        {
            var aino = await db.People.Where(u => u.Role == Role.Jobseeker).Select(u => u.ClientId!.Value).FirstAsync();
            var workshop = await db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).FirstAsync();
            foreach (var folder in (string[])["clients", "plans"]) samples.Set($"{folder}:id", aino);
            samples.Set("clientId", aino);
            samples.Set("services:id", workshop);
            samples.Set("service", workshop);
            samples.Set("referrals:id", await db.Referrals.Where(r => r.ClientId == aino).Select(r => r.Id).FirstAsync());
            var asked = await db.Candidates.FirstAsync(c => c.ClientId == aino);
            samples.Set("employers/orders:id", asked.JobOrderId);
            var chosen = await Chosen(db, aino, asked.JobOrderId);
            samples.Set("employers/orders/{id}/placement:id", chosen.JobOrderId);
            samples.Set("candidate", chosen.Id);
            samples.Set("employers/{:id", await db.Employers.OrderBy(e => e.Name).Select(e => e.Id).FirstAsync());
            samples.Set("employers/placements:id", await Placed(db, aino));
            samples.Set("employers/assessments:about", "placement");
            samples.Set("employers/assessments:id", await AtTheEmployers(db, aino));
            samples.Set("employers/assessments/ask:referral", await db.Referrals.Where(r => r.ClientId == aino).Select(r => r.Id).FirstAsync());
            samples.Set("guidance/needs:id", await Checked(db, aino));
            samples.Set("profiling/clients:client", aino);
            samples.Set("form", "needs-and-phase");
            foreach (var route in (string[])["clients/{id}/instruments", "own/instruments"]) samples.Set($"{route}:code", "own-situation");
            samples.Set("clients/{id}/needs:theme", "Everyday");
            var round = await db.ProfilingRounds.Where(r => r.ClientId == aino).Select(r => r.Id).FirstAsync();
            samples.Set("profiling:id", round);
            samples.Set("own/profiling:id", round);
            samples.Set("support:id", await db.MultiAgencySupports.Where(s => s.ClientId == aino).Select(s => s.Id).FirstAsync());
            samples.Set("support/{id}/print:id", await db.MultiAgencySupports.Where(s => s.State == SupportState.Supported).OrderBy(s => s.NoticedOn).Select(s => s.Id).FirstAsync());
            samples.Set("meetingId", await db.SupportMeetings.Where(m => m.ClientId == aino).Select(m => m.Id).FirstAsync());
            samples.Set("support/consultations:id", await db.Consultations.Where(c => c.ClientId == aino && c.State == ConsultationState.Asked).Select(c => c.Id).FirstAsync());
            var panel = await db.Panels.FirstAsync();
            samples.Set("panels:id", panel.Id);
            samples.Set("panels:referral", await db.ApplicantsOf(panel).Where(r => r.ClientId == aino).Select(r => r.Id).FirstAsync());
            samples.Set("group", panel.GroupId);
            samples.Set("searching/groups:group", await db.Referrals.Where(r => r.GroupId != null && r.State == ReferralState.Started && db.Assignments.Any(a => a.ClientId == r.ClientId && a.EndsOn == null && db.People.Any(u => u.Id == a.UserId && u.Persona == "2-coach")))
                .OrderBy(r => r.Id).Select(r => r.GroupId!.Value).FirstAsync());
            samples.Set("imports:id", await Imported(db));
            samples.Set("admin/users:id", await db.People.Where(u => u.Persona == "2-coach").Select(u => u.Id).FirstAsync());
            samples.Set("caseload/coaches:id", await db.People.Where(u => u.Persona == "2-coach").Select(u => u.Id).FirstAsync());
            samples.Set("jobs:id", await db.JobOrders.Where(o => o.PublishedAt != null && o.State == JobOrderState.Answered).Select(o => o.Id).FirstAsync());
            samples.Set("network/organisations:id", await db.Organisations.Where(o => o.Name == "Metsolan paja").Select(o => o.Id).SingleAsync());
            samples.Set("network/meetings:id", await db.NetworkMeetings.OrderBy(m => m.On).Select(m => m.Id).FirstAsync());
            samples.Set("one", await db.Services.Where(s => s.NameFi == "Työturvallisuuskortti").Select(s => s.Id).SingleAsync());
            samples.Set("other", await db.Services.Where(s => s.NameFi == "Työturvallisuuskortti-koulutus").Select(s => s.Id).SingleAsync());
            samples.Set("occupation", "cook");
            samples.Set("insight:code", "unemployed");
            samples.Set("rules:id", "P-03");
            samples.Set("token", await Linked(db, aino));
            samples.Set("result:token", await Linked(db, aino, LinkPurpose.Result));
            samples.Set("assess:token", await Asked(db));
        });
        return samples;
    }

    private static async Task<PlacementId> Placed(Db db, ClientId client)
    {
        var employer = await db.Employers.OrderBy(e => e.Name).FirstAsync();
        var placement = Placement.Make(client, employer, null, PlacementKind.OpenWork, "Leipuri", new DateOnly(2025, 12, 1), null, await Worker(db, "3-job-coach"), FrozenClock.Start);
        db.Placements.Add(placement);
        await db.SaveChangesAsync();
        return placement.Id;
    }

    /// <summary>A place at the workplace of the persona employer.</summary>
    private static async Task<PlacementId> AtTheEmployers(Db db, ClientId client)
    {
        var own = await db.People.Where(u => u.Persona == "6-employer").Select(u => u.EmployerId).SingleAsync();
        var placement = Placement.Make(client, await db.Employers.SingleAsync(e => e.Id == own), null, PlacementKind.OpenWork, "Varastotyöntekijä", new DateOnly(2026, 2, 2), null, await Worker(db, "3-job-coach"), FrozenClock.Start);
        db.Placements.Add(placement);
        await db.SaveChangesAsync();
        return placement.Id;
    }

    private static async Task<string> Asked(Db db)
    {
        var (place, (token, hash), by) = (await db.Placements.FirstAsync(p => p.Title == "Varastotyöntekijä" && p.EndsOn == null), LinkToken.New(), await Worker(db, "3-job-coach"));
        db.AssessmentRequests.Add(AssessmentRequest.Ask(new(place.AreaId, place.ClientId, place.EmployerId, "", place.Id, null), "tyo@tyonantaja.example", hash, new DateOnly(2026, 3, 20), by, FrozenClock.Start));
        await db.SaveChangesAsync();
        return token;
    }

    private static async Task<Candidate> Chosen(Db db, ClientId client, JobOrderId not)
    {
        var (order, by) = (await db.JobOrders.FirstAsync(o => o.Id != not && o.State == JobOrderState.Answered), await Worker(db, "3-job-coach"));
        var (person, employer) = (await db.Clients.SingleAsync(c => c.Id == client), await db.Employers.SingleAsync(e => e.Id == order.EmployerId));
        var consent = Consent.Give(person, by, FrozenClock.Start, new DateOnly(2026, 3, 12), new(null, employer.Id, employer.Name), "job-order", ConsentScope.Skills, ConsentWay.ByPhone, new DateOnly(2026, 9, 12), $"job-orders/{order.Id}");
        var candidate = Candidate.Suggest(order, client, 0.5, "[]", "test", by, FrozenClock.Start);
        candidate.Ask(new DateOnly(2026, 3, 16), order.Title, by, FrozenClock.Start);
        candidate.Agree(consent, order.Title, by, FrozenClock.Start);
        candidate.Present(order.Title, by, FrozenClock.Start);
        candidate.Choose(true, order.Title, null, by, FrozenClock.Start);
        db.AddRange(consent, candidate);
        await db.SaveChangesAsync();
        return candidate;
    }

    private static async Task<NeedsCheckId> Checked(Db db, ClientId client)
    {
        var check = NeedsCheck.Take("short-1", new Dictionary<string, string>(), null, client, null, await Worker(db, "2-coach"), FrozenClock.Start);
        db.NeedsChecks.Add(check);
        await db.SaveChangesAsync();
        return check.Id;
    }

    private static async Task<ImportBatchId> Imported(Db db)
    {
        var batch = new ImportBatch("projects", "hankkeet.csv", "", await Worker(db, "91-administrator"), FrozenClock.Start);
        db.ImportBatches.Add(batch);
        await db.SaveChangesAsync();
        return batch.Id;
    }

    private static async Task<string> Linked(Db db, ClientId client, LinkPurpose purpose = LinkPurpose.Answer)
    {
        var referral = await db.Referrals.Where(r => r.ClientId == client).Select(r => r.Id).FirstAsync();
        var (token, hash) = LinkToken.New();
        db.ReferralLinks.Add(new ReferralLink(referral, hash, "paja@metsola.example", FrozenClock.Start.AddDays(14), purpose));
        await db.SaveChangesAsync();
        return token;
    }

    private static async Task<Actor> Worker(Db db, string persona) => (await db.People.SingleAsync(u => u.Persona == persona)).AsActor();

    public void Set(string parameter, object value) => byParameter[parameter] = value.ToString()!;

    private static bool Fits(string route, string parameter)
    {
        var parts = parameter.Split(':');
        return parts.Length == 1 || route.StartsWith(parts[0], StringComparison.Ordinal);
    }
}
