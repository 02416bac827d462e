using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Messages;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Searching;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.World;

/// <summary>Interviews, needs, plan, notes, phases and referrals, in the order in which they come on a path.</summary>
internal sealed partial class Teller
{
    private void Path(Client client, Life life, Actor by)
    {
        var until = life.EndedOn ?? today;
        var interview = life.RegisteredOn.AddDays(random.Next(2, 9));
        discussed = null;
        if (interview >= until) { Await(client, "initial-interview", interview); return; }
        Interview(client, by, interview);
        var phase = Phase(client, life, by, interview, until);
        var plan = Plan(client, by, interview.AddDays(random.Next(0, 20)), until);
        Notes(client, by, interview, until);
        if (random.Next(100) < 62 || client == Persona) Refer(client, by, phase, interview, until, life.EndedOn is null);
        if (life.EndedOn is not null) return;
        Next(client, by, plan, interview);
        Lately(client, by, plan);
    }

    /// <summary>The latest discussion held on this path.</summary>
    private DateOnly? discussed;

    private void Await(Client client, string act, DateOnly on)
    {
        client.Expect(act, on);
        ByLaw(client, null);
    }

    /// <summary>The day of law by the rule itself, so that the demo says what a saved change would say.</summary>
    private NextAct? ByLaw(Client client, DateOnly? interview)
    {
        var act = NextActs.ByLaw(new(true, client.RegisteredOn, interview, discussed, true, null, null, null), today);
        client.ExpectByLaw(act?.Code, act?.On);
        return act;
    }

    private void Interview(Client client, Actor by, DateOnly on)
    {
        var booked = Appointment.Book(client.Id, by.UserId, At(on, 10), 60, "Työllisyyspalvelut, Torikatu 2", "initial-interview", by, At(client.RegisteredOn!.Value, 11));
        booked.Settle(AppointmentState.Held, by, At(on, 11));
        client.Contacted(on);
        rows.Add(booked, NeedsCheck.Take("short-1", new Dictionary<string, string>(), null, client.Id, null, by, At(on, 11)));
    }

    private string Phase(Client client, Life life, Actor by, DateOnly interview, DateOnly until)
    {
        const string Line = "KHOTPA";
        var months = (until.DayNumber - life.RegisteredOn.DayNumber) / 30;
        var at = random.Next(100) switch { < 25 => 0, < 45 => 1, < 75 => 2, < 88 => 3, < 94 => 4, _ => 5 };
        client.MoveToPhase($"{Line[Math.Min(at, 2)]}", "Alkuhaastattelun perusteella", by, At(interview, 12), interview);
        for (var step = Math.Min(at, 2) + 1; step <= at && months > step * 2; step++)
        {
            var day = interview.AddDays((until.DayNumber - interview.DayNumber) * step / (at + 1));
            client.MoveToPhase($"{Line[step]}", "Tavoitteet täyttyivät, seuraava vaihe sovittu", by, At(day, 13), day);
        }

        return client.Phase!;
    }

    private Plan? Plan(Client client, Actor by, DateOnly on, DateOnly until)
    {
        if (on >= until || (random.Next(10) == 0 && client != Persona)) return null;
        var open = client.EndedOn is null && until == today;
        // Who has been here long has gone through the plan again: what is in force was agreed before its own steps, not years ago.
        var again = open && on < today.AddDays(-LongAgreed) ? Weekday(today.AddDays(-LongAgreed + told % 15)) : (DateOnly?)null;
        if (again is not null) rows.Add(FirstPlan(client, by, on));
        var (agreed, goal) = (again ?? on, Pick(Talk.Goals));
        var plan = Modules.Plans.Plan.Draft(client.AreaId, client.Id, again is null ? 1 : 2, goal, by, At(agreed, 9));
        for (var i = 0; i < 3; i++)
        {
            var due = open ? today.AddDays(random.Next(-40, 75) + i * 9) : on.AddDays(30 * (i + 1));
            plan.Add(Talk.Steps[(told + i * 3) % Talk.Steps.Length], i == 1 ? TaskBearer.Coach : TaskBearer.Person, due < on ? on.AddDays(14) : due);
        }

        plan.Seek(client == Persona ? 4 : (told % 4) switch { 0 => null, 1 => 2, _ => 4 });
        plan.Agree(AgreedWay.Electronic, by, At(agreed, 10), agreed);
        foreach (var step in plan.Steps.Where(s => s.DueOn < until.AddDays(-20) || (!open && random.Next(4) > 0)))
            plan.Finish(step, by, At(step.DueOn > until ? until : step.DueOn, 15), step.DueOn > until ? until : step.DueOn);
        rows.Add(plan);
        return plan;
    }

    private const int LongAgreed = 60;

    /// <summary>The plan of the first weeks, gone through and replaced. No dice: the rest of the area stays as it was.</summary>
    private Plan FirstPlan(Client client, Actor by, DateOnly on)
    {
        var at = FinnishTime.At(on, new TimeOnly(9, 20));
        var plan = Modules.Plans.Plan.Draft(client.AreaId, client.Id, 1, Talk.Goals[told % Talk.Goals.Length], by, at);
        plan.Add(Talk.Steps[(told + 1) % Talk.Steps.Length], TaskBearer.Person, on.AddDays(30));
        plan.Agree(AgreedWay.Electronic, by, at.AddMinutes(40), on);
        plan.Finish(plan.Steps[0], by, FinnishTime.At(on.AddDays(28), new TimeOnly(14, 0)), on.AddDays(28));
        plan.Replace();
        return plan;
    }

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };

    /// <summary>The last weeks of an open path: the phase gone through, jobs sought, a word between person and coach. Dice of its own, so that the rest of the area stays as it was.</summary>
    private void Lately(Client client, Actor by, Plan? plan)
    {
        var dice = new Random(told);
        if (client.PhaseSince < today.AddDays(-30) && dice.Next(5) > 0)
        {
            var reviewed = today.AddDays(-dice.Next(3, 55));
            client.StayInPhase(Talk.Reviews[dice.Next(Talk.Reviews.Length)], by, At(reviewed, 14), reviewed);
        }

        for (var n = client == Persona ? 3 : plan?.SearchCount is null ? 0 : dice.Next(0, 5); n > 0; n--)
        {
            var on = today.AddDays(-dice.Next(1, 50));
            var (job, employer) = Talk.Sought[dice.Next(Talk.Sought.Length)];
            var act = SearchAct.Write(client, new(n == 1 ? SearchActKind.Contact : SearchActKind.Application, on, job, employer, null), by, At(on, 16));
            act.Tell(dice.Next(4) switch { 0 => SearchResult.Interview, 1 => SearchResult.No, _ => SearchResult.Waiting });
            rows.Add(act);
        }

        if (dice.Next(6) == 0 || client == Persona) Write(client, by, dice);
    }

    /// <summary>The person's half is told by an actor who is the person: only who they are matters to the message.</summary>
    private void Write(Client client, Actor by, Random dice)
    {
        var (question, answer) = Talk.Written[dice.Next(Talk.Written.Length)];
        var (asked, day) = (by with { ClientId = client.Id }, today.AddDays(-dice.Next(2, 9)));
        var first = Message.Write(client, question, asked, At(day, 12));
        first.See(At(day, 14));
        rows.Add(first, Message.Write(client, answer, by, At(day, 15)));
    }

    private void Notes(Client client, Actor by, DateOnly from, DateOnly until)
    {
        for (var day = from.AddDays(random.Next(15, 60)); day < until; day = day.AddDays(random.Next(25, 110)))
        {
            var written = At(day, random.Next(8, 16));
            client.WriteNote(Pick(Talk.Notes), random.Next(6) == 0 ? Audience.Team : Audience.Shared, by, written, day);
            if (random.Next(5) != 0) continue;
            var meeting = Appointment.Book(client.Id, by.UserId, At(day.AddDays(7), 13), 45, "Puhelu", "discussion", by, written);
            if (day.AddDays(7) < until) meeting.Settle(random.Next(8) == 0 ? AppointmentState.Missed : AppointmentState.Held, by, At(day.AddDays(7), 14));
            if (meeting.State == AppointmentState.Held && !(discussed > day.AddDays(7))) discussed = day.AddDays(7);
            rows.Add(meeting);
        }
    }

    private void Next(Client client, Actor by, Plan? plan, DateOnly interview)
    {
        var step = plan?.Steps.Where(s => s.DoneOn is null).MinBy(s => s.DueOn);
        var discussion = interview.AddMonths(3);
        while (discussion < today.AddDays(-6)) discussion = discussion.AddMonths(3);
        if (discussion.AddMonths(-3) > interview) Discussed(client, by, discussion.AddMonths(-3));
        discussion = ByLaw(client, interview)?.On ?? discussion;
        if (plan is null) client.Expect("plan-missing", interview.AddDays(20));
        else if (step is not null && step.DueOn < discussion) client.Expect("step", step.DueOn);
        else client.Expect("discussion", discussion);
        if (random.Next(4) == 0 || client == Persona)
            rows.Add(Appointment.Book(client.Id, by.UserId, Coming(today.AddDays(random.Next(0, 15)), random.Next(9, 15)), 45, "Työllisyyspalvelut, Torikatu 2", "discussion", by, At(today.AddDays(-2), 9)));
        if (random.Next(3) == 0 || client == Persona)
            rows.Add(ClientTask.Agree(client, Talk.Steps[told % Talk.Steps.Length], TaskOwner.Person, today.AddDays(random.Next(1, 20)), by, At(today.AddDays(-3), 10)));
    }

    /// <summary>The discussion from which the three months to the next one run.</summary>
    private void Discussed(Client client, Actor by, DateOnly on)
    {
        var held = Appointment.Book(client.Id, by.UserId, At(on, 9), 45, "Puhelu", "discussion", by, At(on, 8));
        held.Settle(AppointmentState.Held, by, At(on, 10));
        rows.Add(held);
        if (!(discussed > on)) discussed = on;
        client.Contacted(on);
    }

    /// <summary>A coming working moment, not before today.</summary>
    private static DateTimeOffset Coming(DateOnly day, int hour)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(1);
        return Platform.FinnishTime.At(day, new TimeOnly(hour, 0));
    }

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
