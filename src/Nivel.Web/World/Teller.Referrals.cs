using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.World;

/// <summary>Referrals in every state: most old ones ended with a result, some refused with an alternative, new ones waiting, a few forgotten.</summary>
internal sealed partial class Teller
{
    private void Refer(Client client, Actor by, string phase, DateOnly from, DateOnly until, bool open)
    {
        var service = client == Persona ? town.Services.First(s => s.NameFi.Contains("Metsolan", StringComparison.Ordinal)) : Pick(town.Services.Where(s => s.Phases.Contains(phase[0], StringComparison.Ordinal)).ToList());
        var sent = open && random.Next(100) < 22 ? today.AddDays(-random.Next(0, 12)) : from.AddDays(random.Next(1, Math.Max(2, until.DayNumber - from.DayNumber)));
        if (client == Persona) sent = today.AddDays(-2);
        if (sent > until) sent = until;
        var to = town.Organisations.Values.First(o => o.Id == service.OrganisationId);
        var consent = Consent.Give(client, by, At(sent, 9), sent, new(to.Id, null, to.Name), "referral", ConsentScope.Contact | ConsentScope.Need, ConsentWay.OnScreen, sent.AddYears(1));
        var answerBy = Nivel.Rules.FinnishCalendar.AddWorkingDays(sent, Math.Max(1, service.AnswerDays), Nivel.Rules.WorkingDays.Strict);
        var draft = new ReferralDraft(service.Id, service.NameFi, to.Id, town.Groups[service.Id].Id, ReferralGround.Consent, consent.Id, null, consent.Scope, Pick(Talk.Messages), answerBy);
        var referral = Referral.Send(client, draft, by, At(sent, 9));
        rows.Add(consent);
        Continue(referral, client, service, As(town.Answerers[to.Id]), by, sent, answerBy, until, client == Persona);
        rows.Add(referral);
    }

    private void Continue(Referral referral, Client client, Service service, Actor provider, Actor sender, DateOnly sent, DateOnly answerBy, DateOnly until, bool waits)
    {
        var dice = random.Next(100);
        if (waits) return;
        var answered = sent.AddDays(random.Next(0, 9));
        if (answered > until || dice < 8)
        {
            if (today > answerBy) referral.Escalate(provider, At(answerBy.AddDays(1), 6));
            return;
        }

        referral.See(provider, At(answered, 10));
        if (dice < 16) { Refuse(referral, service, provider, answered); NoticeGap(client, referral, service, sender, answered); }
        else if (dice < 21) referral.Ask(Pick(Talk.Questions), provider, At(answered, 11));
        else if (dice < 25) referral.ProposeTime(Coming(answered.AddDays(5), 10), Pick(Talk.Answers), provider, At(answered, 11));
        else if (dice < 29) referral.Withdraw("Tilanne muuttui: sai töitä", sender, At(answered, 11));
        else Accept(referral, provider, answered, until);
    }

    private void Refuse(Referral referral, Service service, Actor provider, DateOnly on)
    {
        var (reason, words) = Pick(Talk.Refusals);
        var other = town.Services.FirstOrDefault(s => s.Phases == service.Phases && s.Id != service.Id);
        referral.Refuse(reason, words, other?.Id, other?.NameFi, provider, At(on, 11));
    }

    /// <summary>Of refusals every second leaves a gap; no dice, so that the rest of the area stays as it was.</summary>
    private void NoticeGap(Client client, Referral referral, Service service, Actor by, DateOnly on)
    {
        if (told % 2 > 0) return;
        var why = referral.RefusalReason == "full" ? GapReason.Full : Enum.GetValues<GapReason>()[told / 2 % Enum.GetValues<GapReason>().Length];
        rows.Add(ServiceGap.Notice(client, why, service.Field, null, by, FinnishTime.At(on, new TimeOnly(13, 0)), on));
    }

    private void Accept(Referral referral, Actor provider, DateOnly on, DateOnly until)
    {
        var group = town.Groups[referral.ServiceId];
        referral.Accept(Pick(Talk.Answers), Coming(on.AddDays(4), 9), provider, At(on, 11));
        var starts = on.AddDays(random.Next(4, 20));
        var ends = starts.AddDays(random.Next(20, 150));
        if (starts <= until)
        {
            referral.Start(starts, provider, At(starts, 9));
            for (var day = starts; day <= until && day <= ends && day < starts.AddDays(12); day = day.AddDays(2)) rows.Add(new Attendance(referral.Id, day, random.Next(6) > 0));
        }

        if (ends <= until && referral.State == ReferralState.Started) End(referral, provider, ends);
        else if (group.Free > 0) group.TakePlace();
    }

    private void End(Referral referral, Actor provider, DateOnly on)
    {
        var outcome = random.Next(100) switch { < 52 => ReferralOutcome.Completed, < 66 => ReferralOutcome.Partly, < 78 => ReferralOutcome.EarlyToWork, < 85 => ReferralOutcome.EarlyToStudy, _ => ReferralOutcome.Interrupted };
        referral.End(outcome, on, Pick(Talk.Results), Pick(Talk.NextSteps), provider, At(on, 14));
        rows.Add(new Assessment(referral.Id, Assessor.Provider, random.Next(2, 6), Pick(Talk.Results), At(on, 14)));
        if (random.Next(3) > 0) rows.Add(new Assessment(referral.Id, Assessor.Person, random.Next(2, 6), null, At(on, 15)));
        if (on.AddMonths(3) < today && random.Next(2) == 0) referral.FollowUp(Pick((string[])["work", "study", "service", "unemployed"]), null, provider, At(on.AddMonths(3), 10), on.AddMonths(3));
    }
}
