using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.World;

/// <summary>Tells one person's path from the life that the economy gave: who they are, who works with them, what happened when.</summary>
internal sealed partial class Teller(Town town, Rows rows, Random random, DateOnly today, Trades trades)
{
    private readonly IdentityCodes codes = new();
    private readonly Dictionary<UserId, Actor> actors = [];
    private int told;

    /// <summary>The person of the persona card; the rest come as the dice fall.</summary>
    public Client? Persona { get; private set; }

    public void Tell(Life life)
    {
        var client = Person(life, out var coach);
        if (!life.IsEmployed) rows.Add(new Spell(client.AreaId, client.Id, life.RegisteredOn, life.EndedOn, life.ExitReason));
        foreach (var (kind, first, last) in life.Services) rows.Add(new Participation(client.AreaId, client.Id, kind, first, last));
        var by = As(coach);
        Path(client, life, by);
        Skills(client);
        if (life.EndedOn is { } ended) Close(client, life, by, ended);
        rows.Add(client);
        told++;
    }

    private Client Person(Life life, out User coach)
    {
        var isPersona = Persona is null && life is { EndedOn: null, IsEmployed: false } && life.RegisteredOn < today.AddDays(-420);
        var (given, family, language) = isPersona ? ("Aino", "Virta", "fi") : Names.Pick(random);
        var bornOn = isPersona ? today.AddYears(-34).AddDays(-40) : Born();
        var client = new Client(ClientId.New(), town.Area.Id, given, family, bornOn, town.PickMunicipality(), language) { IdentityCode = codes.Next(bornOn, Names.IsWoman(given)), Phone = $"040 000 {told % 10000:0000}", Email = isPersona || told % 3 > 0 ? $"{Town.Mail($"{given} {family}")}.{told}@posti.example" : null };
        if (language is not ("fi" or "sv") && random.Next(2) == 0) client.NeedsInterpreter = true;
        if (!isPersona && random.Next(150) == 0) client.Protect(true);
        if (isPersona) Persona = client;
        var until = life.EndedOn ?? today;
        client.TakeIn(life.RegisteredOn, life.IsEmployed || life.EndedOn is not null ? null : life.RegisteredOn, Benefit(life, until),
            new Provenance("Työnvälitystilasto (keksitty)", until.AddDays(-until.Day + 1), "tuonti"));
        coach = isPersona ? town.Coaches[0] : town.Coaches[random.Next(town.Coaches.Count)];
        client.Begin(As(coach), At(life.RegisteredOn, 8));
        var assignment = client.AssignCoach(coach.Id, coach.Name, As(coach), At(life.RegisteredOn, 9), life.RegisteredOn);
        if (life.EndedOn is { } ended) assignment.End(ended.AddMonths(6));
        rows.Add(assignment);
        return client;
    }

    /// <summary>Ages as among jobseekers: a third under 30, a third over 50.</summary>
    private DateOnly Born() => today.AddDays(-(int)(365.25 * random.Next(100) switch { < 30 => random.Next(18, 30), < 66 => random.Next(30, 50), _ => random.Next(50, 65) }) - random.Next(365));

    /// <summary>Paid days: five a week after the insured time has run out for most.</summary>
    private int? Benefit(Life life, DateOnly until)
    {
        if (life.IsEmployed) return null;
        var weekdays = (until.DayNumber - life.RegisteredOn.DayNumber) * 5 / 7;
        return random.Next(3) == 0 ? Math.Max(0, weekdays - 400) : Math.Max(0, weekdays - 65);
    }

    private void Close(Client client, Life life, Actor by, DateOnly ended)
    {
        var at = At(ended, 14);
        client.EndSearch(ended, life.ExitReason!);
        rows.AddHappening(new Happening
        {
            Kind = "SearchEnded", At = at, AreaId = client.AreaId, ClientId = client.Id, By = by.UserId, ByOrganisation = by.OrganisationId,
            About = $"clients/{client.Id}", Facts = new Dictionary<string, string> { ["reason"] = life.ExitReason! }
        });
        if (CameOf(life.ExitReason!, ended.DayNumber) is { } outcome) client.TellOutcome(outcome, by, at.AddMinutes(2));
    }

    /// <summary>Of every fourth end nobody has told what came of the path.</summary>
    private static PathOutcome? CameOf(string reason, int day) => (day % 4, reason) switch
    {
        (0, _) => null,
        (_, "work") => day % 5 == 0 ? PathOutcome.Nearer : PathOutcome.Reached,
        (_, "study") => PathOutcome.Reached,
        (_, "subsidised-work") => PathOutcome.Nearer,
        (1, _) => PathOutcome.Unknown,
        _ => day % 3 == 0 ? PathOutcome.Farther : PathOutcome.Same,
    };

    private void Skills(Client client)
    {
        var thrown = trades.Give(client, random, today);
        rows.Add(client == Persona ? trades.Cook(client, today) : thrown);
    }

    private Actor As(User user) => actors.TryGetValue(user.Id, out var actor) ? actor : actors[user.Id] = user.AsActor();

    /// <summary>A working moment of a day: weekends move to Monday, but never past today.</summary>
    private DateTimeOffset At(DateOnly day, int hour)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && day < today) day = day.AddDays(1);
        var at = FinnishTime.At(day > today ? today : day, new TimeOnly(Math.Clamp(hour, 0, 23), random.Next(60)));
        return at;
    }
}
