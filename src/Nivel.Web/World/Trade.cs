using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.World;

/// <summary>Employers and their job orders: 150 and 200 for the ordinary demo area, more for a larger one.</summary>
internal sealed class Trade(Town town, Db db, Rows rows, Random random, DateOnly today, Trades trades, Teller teller)
{
    private static readonly string[] Starts = ["Suvannon", "Jokivarren", "Meriseudun", "Pohjolan", "Lehdon", "Rannan", "Kallion", "Uusi", "Vanha", "Saaren"];
    private static readonly (string Name, string Industry)[] Kinds =
    [
        ("Leipomo", "food"), ("Hoivakoti", "care"), ("Konepaja", "metal"), ("Kuljetus", "transport"), ("Siivous", "cleaning"), ("Rakennus", "construction"), ("Ravintola", "food"), ("Kauppa", "retail"),
        ("Puutarha", "agriculture"), ("Ohjelmistot", "ict"), ("Varasto", "logistics"), ("Kiinteistöhuolto", "property"), ("Päiväkoti", "education"), ("Autohuolto", "vehicles"), ("Puutyö", "wood"),
    ];

    public async Task Make(int persons)
    {
        var employers = Employers(Math.Max(150, persons / 2000));
        db.AddRange(employers);
        await db.SaveChangesAsync();
        var orders = Orders(employers, Math.Max(200, persons / 1500));
        db.AddRange(orders);
        await db.SaveChangesAsync();
        Ask(orders[0], employers[0]);
        await town.SaveLate(db);
        db.ChangeTracker.Clear();
    }

    private List<Employer> Employers(int count)
    {
        var employers = new List<Employer>();
        for (var i = 0; i < count; i++)
        {
            var (kind, industry) = Kinds[i % Kinds.Length];
            var start = Starts[i / Kinds.Length % Starts.Length];
            var nth = i / (Kinds.Length * Starts.Length);
            var employer = new Employer(EmployerId.New(), town.Area.Id, $"{start} {kind}{(nth > 0 ? $" {nth + 1}" : "")} Oy", i == 0 ? "901" : town.PickMunicipality())
            {
                Industry = industry, Email = $"rekry{i}@tyonantaja.example", Phone = $"044 000 {i % 10000:0000}", ContactUserId = town.JobCoaches[i % town.JobCoaches.Count].Id,
            };
            var (given, family, _) = Names.Pick(random);
            employer.ContactPerson = i == 0 ? "Sari Lehto" : $"{given} {family}";
            employers.Add(employer);
        }

        return employers;
    }

    private List<JobOrder> Orders(List<Employer> employers, int count)
    {
        var orders = new List<JobOrder>();
        for (var i = 0; i < count; i++)
        {
            var employer = i < 2 ? employers[0] : employers[random.Next(employers.Count)];
            orders.Add(Order(employer, i));
        }

        return orders;
    }

    private JobOrder Order(Employer employer, int nth)
    {
        var by = town.JobCoaches[nth % town.JobCoaches.Count].AsActor();
        var age = nth < 40 ? random.Next(0, 12) : random.Next(12, 400);
        var received = FinnishTime.At(today.AddDays(-age), new TimeOnly(random.Next(8, 16), random.Next(60)));
        var trade = trades.Pick(random, employer.Industry ?? "");
        var skills = trades.SkillsOf(trade.Id);
        var need = new JobNeed { OccupationId = trade.Id, RequiredSkills = [.. skills.Take(4)], UsefulSkills = [.. skills.Skip(4).Take(3)], Hours = random.Next(4) == 0 ? "part" : "full" };
        var words = $"Haemme: {trade.Name}. {(need.Hours == "part" ? "Osa-aikainen, noin 25 h viikossa." : "Kokoaikainen työ.")} Aloitus sopimuksen mukaan. Arvostamme reippautta ja luotettavuutta, kokemus on eduksi muttei välttämätön.";
        var order = JobOrder.Receive(employer, Capital(trade.Name), words, employer.MunicipalityCode, random.Next(1, 4), need, FinnishCalendar.AddWorkingDays(today.AddDays(-age), 2, WorkingDays.Strict), by, received);
        if (nth >= 12 || nth % 3 == 0) order.Answer(by, Past(received.AddHours(random.Next(2, 60))));
        // Some jobs are known to the workers alone: hidden jobs are a part of the town.
        if (nth % 3 != 1) order.Publish(by, received);
        if (nth >= 60) order.Close(random.Next(10) < 6, random.Next(10) < 6 ? "filled" : "employer-changed-mind", by, Past(received.AddDays(random.Next(5, 30))));
        return order;
    }

    /// <summary>The persona has been asked about a job, so that there is something to answer on the own pages.</summary>
    private void Ask(JobOrder order, Employer employer)
    {
        town.Hire(town.Authority, Role.Employer, employer.ContactPerson!, "6-employer").EmployerId = employer.Id;
        if (teller.Persona is not { } aino) return;
        town.Hire(town.Authority, Role.Jobseeker, aino.Name, "7-jobseeker").ClientId = aino.Id;
        var by = town.JobCoaches[0].AsActor();
        var candidate = Candidate.Suggest(order, aino.Id, 0.5, "[]", "world", by, FinnishTime.At(today.AddDays(-1), new TimeOnly(10, 0)));
        candidate.Ask(FinnishCalendar.AddWorkingDays(today, 3, WorkingDays.Strict), order.Title, by, FinnishTime.At(today.AddDays(-1), new TimeOnly(10, 5)));
        rows.Add(new Assignment(aino.Id, by.UserId, ClientTaskKind.JobCoach, Days.From(today.AddDays(-20))), candidate);
    }

    /// <summary>Nothing of the demo area happens later than this morning.</summary>
    private DateTimeOffset Past(DateTimeOffset at) => at < FinnishTime.At(today, new TimeOnly(8, 0)) ? at : FinnishTime.At(today, new TimeOnly(8, 0));

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
