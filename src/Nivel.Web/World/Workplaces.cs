using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.World;

/// <summary>Two work trials at the persona employer's: one that soon ends and waits for the employer's word, one of which three have said different things. No chance in it, so the persons stay who they are.</summary>
internal sealed class Workplaces(Town town, Db db, DateOnly today)
{
    private User Coach => town.Coaches[0];

    public async Task Make(Client persona)
    {
        var own = await db.People.Where(u => u.Persona == "6-employer").Select(u => u.EmployerId).SingleOrDefaultAsync();
        var employer = await db.Employers.SingleOrDefaultAsync(e => e.Id == own);
        var people = await db.Clients.Where(c => c.CoachId == Coach.Id && c.Id != persona.Id && c.EndedOn == null && !c.IsProtected && !db.Placements.Any(p => p.ClientId == c.Id)).OrderByDescending(c => c.RegisteredOn).ThenBy(c => c.Id).Take(2).ToListAsync();
        if (employer is null || people.Count < 2) return;
        var ending = Trial(people[0], employer, "Varastotyö", today.AddDays(-40), today.AddDays(9));
        Say(ending, Assessor.Person, 4, "Olen oppinut keräilyn ja osaan jo päätteen. Aamut sujuvat.", -2);
        Say(ending, Assessor.Provider, 3, "Rytmi pitää, trukkikortti puuttuu vielä.", -1);
        var ended = Trial(people[1], employer, "Hyllytys ja kuormien purku", today.AddDays(-75), today.AddDays(-12));
        ended.AgreeNext("Trukkikorttikurssi alkaa kuun lopussa, sen jälkeen haetaan varastotyötä yhdessä työhönvalmentajan kanssa.", Coach.AsActor(), At(-15));
        Say(ended, Assessor.Person, 2, "Työ oli yksinäistä, en saanut kysytyksi neuvoa.", -12);
        Say(ended, Assessor.Provider, 4, "Tuli joka päivä, oppi nopeasti.", -11);
        db.Add(ended.Assess(Assessor.Employer, 5, "Tarkka ja luotettava. Ohjausta olisi voinut olla meiltä enemmän.", Coach.AsActor(), At(-10), "later"));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private Placement Trial(Client person, Employer employer, string title, DateOnly from, DateOnly until)
    {
        var trial = Placement.Make(person.Id, employer, null, PlacementKind.WorkTrial, title, from, until, Coach.AsActor(), FinnishTime.At(from.AddDays(-3), new TimeOnly(10, 0)));
        db.Add(trial);
        return trial;
    }

    private void Say(Placement place, Assessor by, int goal, string words, int day) => db.Add(place.Assess(by, goal, words, Coach.AsActor(), At(day)));

    private DateTimeOffset At(int day) => FinnishTime.At(today.AddDays(day), new TimeOnly(9, 30));
}
