using FsCheck;
using FsCheck.Fluent;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Referrals;

public sealed class The_states_of_a_referral
{
    private static readonly DateTimeOffset Now = new(2026, 3, 11, 23, 30, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly EmploymentAreaId Area = EmploymentAreaId.New();
    private static readonly Actor Coach = new(UserId.New(), Role.PersonalCoach, OrganisationId.New(), Area, "Riikka");
    private static readonly Actor Provider = new(UserId.New(), Role.Provider, OrganisationId.New(), Area, "Timo");

    private static readonly (string Name, Action<Referral> Do)[] Acts =
    [
        ("see", r => r.See(Provider, Now)),
        ("accept", r => r.Accept("Tervetuloa", null, Provider, Now)),
        ("ask", r => r.Ask("Mitä?", Provider, Now)),
        ("reply", r => r.Reply("Tätä.", Today.AddDays(5), Coach, Now)),
        ("time", r => r.ProposeTime(Now.AddDays(3), null, Provider, Now)),
        ("refuse", r => r.Refuse("full", "Täynnä", null, null, Provider, Now)),
        ("withdraw", r => r.Withdraw("Muuttui", Coach, Now)),
        ("escalate", r => r.Escalate(Coach, Now)),
        ("start", r => r.Start(Today, Provider, Now)),
        ("attend", r => r.Attended(Today, true, Provider, Now)),
        ("wait", r => r.Wait(null, Today.AddDays(20), Provider, Now)),
        ("offer", r => r.OfferPlace(Today.AddDays(3), Provider, Now)),
        ("let-go", r => r.LetPlaceGo("not-now", Coach, Now)),
        ("agree-next", r => r.AgreeNext("Työkokeilu 1.4.", Coach, Now)),
        ("lose-group", r => r.LoseGroup("Ryhmää ei järjestetä", Provider, Now)),
        ("next-group", r => r.MoveToLine(new ServiceGroup(Area, r.ServiceId, "", Today.AddDays(30), null, 0, 8), "Ryhmää ei järjestetä", Today.AddDays(7), Provider, Now)),
        ("end", r => r.End(ReferralOutcome.Completed, Today, null, "Jatko", Provider, Now)),
        ("follow-up", r => r.FollowUp("work", null, Coach, Now, Today)),
    ];

    [Fact]
    public void Whatever_happens_both_ends_are_known_and_somebody_can_go_on() =>
        Prop.ForAll(Gen.Choose(0, Acts.Length - 1).ArrayOf().ToArbitrary(), acts =>
        {
            var referral = After(acts);
            var ends = referral.FromUserId == Coach.UserId && referral.ToOrganisationId == Provider.OrganisationId && referral.SentAt == Now;
            var goesOn = referral.IsOver || Possible(acts).Any(act => act != "see");
            var result = (referral.State == ReferralState.Ended) == (referral.Outcome is not null);
            return ends && goesOn && result;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_refused_act_changes_nothing() =>
        Prop.ForAll(Gen.Choose(0, Acts.Length - 1).ArrayOf().ToArbitrary(), acts =>
        {
            var referral = After(acts);
            var before = (referral.State, referral.Happened.Count);
            return Acts.Where(a => !Possible(acts).Contains(a.Name)).All(a => { Try(referral, a.Do); return before == (referral.State, referral.Happened.Count); });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_state_is_reachable_and_every_open_state_reaches_an_end()
    {
        var (seen, queue) = (new Dictionary<ReferralState, int[]>(), new Queue<int[]>([[]]));
        while (queue.TryDequeue(out var acts))
        {
            if (!seen.TryAdd(After(acts).State, acts)) continue;
            for (var act = 0; act < Acts.Length; act++) queue.Enqueue([.. acts, act]);
        }

        seen.Keys.ShouldBe(Enum.GetValues<ReferralState>(), ignoreOrder: true);
        foreach (var (state, acts) in seen)
            if (!After(acts).IsOver) Acts.Any(a => { var r = After(acts); Try(r, a.Do); return r.IsOver; }).ShouldBeTrue($"{state} leads to an end");
    }

    [Fact]
    public void Every_act_that_changes_the_state_is_recorded() =>
        Prop.ForAll(Gen.Choose(0, Acts.Length - 1).ArrayOf().ToArbitrary(), acts =>
        {
            var referral = Sent();
            foreach (var act in acts)
            {
                var (state, count) = (referral.State, referral.Happened.Count);
                Try(referral, Acts[act].Do);
                if (referral.State != state && referral.Happened.Count == count) return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();

    private static Referral Sent()
    {
        var client = new Client(ClientId.New(), Area, "Aino", "Virta", new DateOnly(1992, 2, 1), "901", "fi");
        return Referral.Send(client, new(ServiceId.New(), "Paja", Provider.OrganisationId, null, ReferralGround.Law, null, "Ryhmän järjestäminen vaatii yhteystiedon", ConsentScope.Contact, "Viesti", Today.AddDays(3), LawGround: "provider-116"), Coach, Now);
    }

    private static Referral After(int[] acts)
    {
        var referral = Sent();
        foreach (var act in acts) Try(referral, Acts[act].Do);
        return referral;
    }

    private static HashSet<string> Possible(int[] acts) => [.. Acts.Where(a =>
    {
        var referral = After(acts);
        var before = (referral.State, referral.Happened.Count);
        Try(referral, a.Do);
        return before != (referral.State, referral.Happened.Count);
    }).Select(a => a.Name)];

    private static void Try(Referral referral, Action<Referral> act)
    {
        try { act(referral); }
        catch (InvalidOperationException) { /* The state refuses the act: that is what is tested. */ }
    }
}
