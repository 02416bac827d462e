using Nivel.Web.Modules.Guidance;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.World;

/// <summary>The walk-in desk: visits of the last quarter, today's queue, and who is in the house this week.</summary>
internal sealed class DeskDays(Town town, Db db, Rows rows, Random random, DateOnly today)
{
    private static readonly string[] Topics = ["jobseeking", "benefits", "education", "service", "employer", "forms", "other"];

    public async Task Make(int persons)
    {
        var daily = Math.Clamp(persons / 150, 8, 60);
        for (var day = today.AddDays(-90); day < today; day = day.AddDays(1))
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) Visits(day, daily);
        Queue();
        Roster();
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private void Visits(DateOnly day, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var adviser = town.Advisers[random.Next(town.Advisers.Count)].AsActor();
            var channel = random.Next(10) switch { < 6 => VisitChannel.WalkIn, < 9 => VisitChannel.Phone, _ => VisitChannel.Chat };
            var language = random.Next(12) switch { 0 => "sv", 1 => "en", 2 => "ar", _ => "fi" };
            var sent = random.Next(3) == 0 ? town.Services[random.Next(town.Services.Count)].Id : (Platform.Ids.ServiceId?)null;
            var facts = new VisitFacts(Topics[random.Next(Topics.Length)], channel, language, random.Next(1, 9) * 5) { SentToService = sent };
            rows.Add(Visit.Register(facts, adviser, FinnishTime.At(day, new TimeOnly(random.Next(9, 16), random.Next(60))), day));
        }
    }

    private void Queue()
    {
        for (var number = 1; number <= 9; number++)
        {
            var taken = FinnishTime.At(today, new TimeOnly(9, 0)).AddMinutes(number * 7);
            var ticket = new Ticket(town.Area.Id, today, number, Topics[number % Topics.Length], number == 6 ? "sv" : "fi", taken);
            if (number <= 5) { ticket.Call(town.Advisers[number % 2].Id, taken.AddMinutes(4)); ticket.End(TicketState.Served, taken.AddMinutes(18)); }
            db.Add(ticket);
        }
    }

    private void Roster()
    {
        for (var ahead = 0; ahead < 7; ahead++)
        {
            var day = today.AddDays(ahead);
            if (ahead > 0 && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            foreach (var adviser in town.Advisers) Duty(adviser.Id, day, 9, 16, "Neuvontapiste, 1. krs");
            Duty(town.Answerers[town.Organisations["kela"].Id].Id, day, 10, 14, "Huone 104");
            if (ahead % 2 == 0) Duty(town.Answerers[town.Organisations["ohjaamo"].Id].Id, day, 12, 16, "Ohjaamon sohva");
            if (ahead % 3 == 0) Duty(town.Answerers[town.Organisations["hyvinvointi"].Id].Id, day, 9, 12, "Huone 106");
        }
    }

    private void Duty(Platform.Ids.UserId user, DateOnly day, int from, int to, string place) =>
        db.Add(new Duty(town.Area.Id, user, day, new TimeOnly(from, 0), new TimeOnly(to, 0), place));
}
