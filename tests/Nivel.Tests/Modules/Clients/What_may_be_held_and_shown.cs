using System.Reflection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Personal;

namespace Nivel.Tests.Modules.Clients;

public sealed class What_may_be_held_and_shown(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly string[] Plumbing = ["Id", "AreaId", "Version", "Happened"];

    [Fact]
    public void Every_field_of_a_personal_record_names_its_purpose()
    {
        var records = typeof(Client).Assembly.GetTypes().Where(t => t.IsDefined(typeof(PersonalRecordAttribute))).ToList();
        records.ShouldContain(typeof(Client));
        var silent = records.SelectMany(r => r.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Where(p => p.CanWrite && !Plumbing.Contains(p.Name))
            .Where(p => string.IsNullOrWhiteSpace(p.GetCustomAttribute<PersonalAttribute>()?.Purpose));
        silent.Select(p => $"{p.DeclaringType!.Name}.{p.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void No_field_of_a_person_is_about_health()
    {
        string[] words = ["Health", "Diagnos", "Illness", "Medic", "Disab", "Sick"];
        typeof(Client).Assembly.GetTypes().Where(t => t.Namespace is "Nivel.Web.Modules.Clients" or "Nivel.Web.Modules.Guidance" or "Nivel.Web.Modules.Plans" && t.IsSubclassOf(typeof(Recorded)))
            .SelectMany(t => t.GetProperties()).Where(p => words.Any(w => p.Name.Contains(w, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_consent_for_health_is_not_worded_on_the_pages_of_the_person()
    {
        var aino = await house.Aino();
        var by = (await house.Worker("2-coach")).AsActor();
        var party = new Consent.Party((await house.Worker("4-specialist")).OrganisationId, null, "Kela");
        await house.InDb(async db => { db.Add(Consent.Give(aino, by, house.Clock.Now, Persons.Today, party, "network", ConsentScope.Health | ConsentScope.Plan, ConsentWay.OnPaper, Persons.Today.AddDays(30))); await db.SaveChangesAsync(); });
        var coach = await house.As("2-coach");
        foreach (var path in new[] { "", "/consents", "/export", "/looks" })
            (await coach.Go($"/clients/{aino.Id}{path}")).Text.ShouldNotContain("terve", Case.Insensitive, path);
    }
}
