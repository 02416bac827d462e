using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Accounts;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.World;

/// <summary>The invented area before any person lives in it: municipalities, organisations, workers, services and groups.</summary>
internal sealed class Town(Random random, DateOnly today)
{
    public EmploymentArea Area { get; } = new(EmploymentAreaId.New(), "Suvannon työllisyysalue", "Lugnviks sysselsättningsområde", "Suvanto employment area", AreaMode.AddOn);
    public List<(Municipality Municipality, int Weight)> Municipalities { get; } = [];
    public Dictionary<string, Organisation> Organisations { get; } = [];
    public List<Service> Services { get; } = [];
    public Dictionary<ServiceId, ServiceGroup> Groups { get; } = [];
    public List<User> Coaches { get; } = [];
    public List<User> JobCoaches { get; } = [];
    public List<User> Advisers { get; } = [];
    public Dictionary<OrganisationId, User> Answerers { get; } = [];
    private readonly List<User> users = [];
    private int addresses;
    private int saved;

    public Organisation Authority => Organisations["tyollisyys"];

    public void Build(int coaches)
    {
        foreach (var row in DemoFiles.Rows("municipalities")) Municipalities.Add((Place(row), int.Parse(row["weight"], null)));
        foreach (var row in DemoFiles.Rows("organisations")) Organisations.Add(row["key"], Organise(row));
        Staff(coaches);
        foreach (var row in DemoFiles.Rows("services")) Serve(row);
    }

    /// <summary>Users hired after the town was saved: those whose record had to exist first.</summary>
    public async Task SaveLate(Db db)
    {
        var late = users.Skip(saved).ToList();
        db.AddRange(late);
        db.AddRange(late.Select(AccountOf));
        await db.SaveChangesAsync();
    }

    public async Task Save(Db db)
    {
        db.Add(Area);
        await db.SaveChangesAsync();
        db.AddRange(Municipalities.Select(m => m.Municipality));
        db.AddRange(DemoFiles.Rows("borders").Select(row => new Platform.Network.Borders.MunicipalityBorder(row["code"], row["path"])));
        db.AddRange(Organisations.Values);
        await db.SaveChangesAsync();
        saved = users.Count;
        db.AddRange(users);
        db.AddRange(users.Select(AccountOf));
        db.AddRange(Services);
        await db.SaveChangesAsync();
        db.AddRange(Groups.Values);
        await db.SaveChangesAsync();
    }

    public string PickMunicipality() => Pick(Municipalities);

    public User Hire(Organisation organisation, Role role, string name, string? persona = null, string languages = "fi")
    {
        var user = new User(UserId.New(), Area.Id, organisation.Id, role, name, $"{Mail(name)}.{++addresses}@suvanto.example") { Persona = persona, Languages = languages };
        users.Add(user);
        return user;
    }

    private static Account AccountOf(User user) =>
        new(user.Id, user.Email) { NormalizedUserName = user.Email.ToUpperInvariant(), NormalizedEmail = user.Email.ToUpperInvariant(), SecurityStamp = user.Id.ToString() };

    internal static string Mail(string name) => new([.. name.ToLowerInvariant().Replace('ä', 'a').Replace('ö', 'o').Replace(' ', '.').Where(c => c is '.' or '-' || char.IsAsciiLetter(c))]);

    private Municipality Place(IReadOnlyDictionary<string, string> row)
    {
        var municipality = new Municipality(row["code"], row["fi"], row["sv"]);
        municipality.Belong(Area.Id);
        return municipality;
    }

    private Organisation Organise(IReadOnlyDictionary<string, string> row) =>
        new(OrganisationId.New(), Area.Id, Enum.Parse<OrganisationKind>(row["kind"]), row["name"], row["email"]) { MunicipalityCode = row["municipality"], ContactPerson = row["contact"] };

    private void Staff(int coaches)
    {
        Advisers.Add(Hire(Authority, Role.Adviser, "Aila Vainio", "1-adviser", "fi,sv"));
        Advisers.Add(Hire(Authority, Role.Adviser, "Kerttu Suomela", languages: "fi,en"));
        Coaches.Add(Hire(Authority, Role.PersonalCoach, "Riikka Salo", "2-coach", "fi,en"));
        JobCoaches.Add(Hire(Authority, Role.JobCoach, "Juha Mäkinen", "3-job-coach", "fi"));
        JobCoaches.Add(Hire(Authority, Role.JobCoach, "Sirkka Olli", languages: "fi,sv"));
        while (Coaches.Count < coaches)
        {
            var (given, family, _) = Names.Pick(random);
            Coaches.Add(Hire(Authority, Role.PersonalCoach, $"{given} {family}", languages: Coaches.Count % 4 == 0 ? "fi,sv" : Coaches.Count % 3 == 0 ? "fi,en" : "fi"));
        }

        Hire(Authority, Role.Coordinator, "Pekka Suunto", "8-coordinator");
        Hire(Authority, Role.Manager, "Johanna Kivi", "9-manager");
        Hire(Authority, Role.Administrator, "Olli Ranta", "91-administrator");
        foreach (var (key, organisation) in Organisations.Where(o => o.Key != "tyollisyys"))
        {
            var specialist = organisation.Kind is OrganisationKind.Kela or OrganisationKind.WellbeingCounty;
            var persona = key switch { "metsola" => "5-provider", "kela" => "4-specialist", "hyvinvointi" => "41-county", _ => null };
            Answerers[organisation.Id] = Hire(organisation, specialist ? Role.Specialist : Role.Provider, organisation.ContactPerson!, persona);
        }

        // Somebody to whom a case of multi-agency support can be handed.
        Hire(Organisations["hyvinvointi"], Role.Specialist, "Ville Saari");
        Hire(Organisations["kela"], Role.Specialist, "Petra Vuori");
        Answerers[Authority.Id] = Advisers[1];
    }

    private void Serve(IReadOnlyDictionary<string, string> row)
    {
        var organisation = Organisations[row["org"]];
        var service = new Service(ServiceId.New(), Area.Id, organisation.Id, row["name_fi"])
        {
            NameSv = row["name_sv"], NameEn = row["name_en"], SummaryFi = row["summary_fi"], Phases = row["phases"], Field = row["field"], TargetGroups = row["targets"],
            AnswerDays = int.Parse(row["answer"], null), ForWhom = row["for_whom"], ReallyGives = row["gives"], ContactEmail = organisation.Email,
            Municipalities = organisation.MunicipalityCode is "901" or null ? "" : $"901,{organisation.MunicipalityCode}", Cost = "Maksuton",
            Languages = row["targets"] == "immigrants" ? "fi,en,ar,ru" : Services.Count % 5 == 0 ? "fi,sv" : "fi", FirstUpdater = Answerers[organisation.Id].Id,
        };
        Publish(service);
        service.Index(organisation.Name);
        Services.Add(service);
        var starts = today.AddDays(random.Next(-60, 25));
        var places = int.Parse(row["places"], null);
        Groups[service.Id] = new ServiceGroup(Area.Id, service.Id, "", starts, row["field"] == "card" ? starts.AddDays(40) : null, int.Parse(row["minimum"], null), places);
    }

    /// <summary>Most cards are fresh, some have gone stale and a few nobody has ever checked: as in every real directory.</summary>
    private void Publish(Service service)
    {
        service.Publish();
        if (random.Next(10) == 0) return;
        service.Confirm(today.AddDays(-(random.Next(5) == 0 ? random.Next(150, 500) : random.Next(2, 115))));
    }

    private string Pick(List<(Municipality Municipality, int Weight)> places)
    {
        var at = random.Next(places.Sum(p => p.Weight));
        return places.First(p => (at -= p.Weight) < 0).Municipality.Code;
    }
}
