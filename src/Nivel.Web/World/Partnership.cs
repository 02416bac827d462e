using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Network.Meetings;
using Nivel.Web.Modules.Network.Partners;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.World;

/// <summary>How the invented network is kept up: contact persons, agreements, meetings with tasks, and one card that came twice. No chance in it, so the persons stay who they are.</summary>
internal sealed class Partnership(Town town, Db db, DateOnly today)
{
    public async Task Make()
    {
        foreach (var organisation in town.Organisations.Values.Where(o => o.ContactPerson is not null))
        {
            var contact = new ContactPerson(organisation);
            contact.Write(organisation.ContactPerson!, "Lähetteet ja vapaat paikat", null, organisation.Email);
            db.Add(contact);
        }

        Agree("metsola", "Kuntouttavan työtoiminnan järjestäminen", "Enintään 40 paikkaa, hinta ja seuranta liitteessä 2. Allekirjoitettu sopimus on asianhallinnassa.", -300, null, 21);
        Agree("kela", "Monialaisen yhteispalvelun yhteistyösopimus", "Kela on mukana tiimissä kahtena päivänä viikossa.", -420, null, -8);
        Agree("ammattiopisto", "Korttikoulutusten puitesopimus", "Koulutukset tilataan neljännesvuosittain.", -200, 165, 120);
        await Meet();
        await Twice();
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private void Agree(string key, string title, string words, int starts, int? ends, int review)
    {
        var agreement = new Agreement(town.Organisations[key]);
        agreement.Write(title, words, today.AddDays(starts), ends is { } days ? today.AddDays(days) : null, today.AddDays(review));
        db.Add(agreement);
    }

    private async Task Meet()
    {
        var held = new NetworkMeeting(town.Area.Id);
        held.Call("Verkoston tapaaminen: paikat ja jonot", today.AddDays(-24), new TimeOnly(13, 0), "Suvannon kirjasto, kokoustila 2");
        held.Minute("Vapaat paikat ja jonot\nNuorten palvelujen katveet\nKorttien tarkistaminen", "Metsolan paja avaa uuden ryhmän, jos jonossa on vähintään kahdeksan.\nJokainen toimija tarkistaa korttinsa kuun loppuun mennessä.");
        var next = new NetworkMeeting(town.Area.Id);
        next.Call("Verkoston seuraava tapaaminen", today.AddDays(66), new TimeOnly(9, 0), null);
        next.Minute("Edellisen tapaamisen tehtävät\nSeuraavan kauden ryhmät", null);
        var done = new MeetingTask(held, "Lähetä linkki kartan tuoreusnäkymään kaikille", "Pekka Suunto, Suvannon työllisyyspalvelut", today.AddDays(-17));
        done.Done(today.AddDays(-20));
        var named = await db.People.Where(u => u.Persona == "2-coach" || u.Persona == "9-manager").ToDictionaryAsync(u => u.Persona!, u => (UserId?)u.Id);
        db.Add(new MeetingTask(held, "Kysy pajalta, mihin ryhmiin paikkoja vapautuu", "Riikka Salo, Suvannon työllisyyspalvelut", today.AddDays(2), named.GetValueOrDefault("2-coach")));
        db.AddRange(held, next, done, new MeetingTask(held, "Selvitä uuden pajaryhmän tila ja ohjaaja", "Metsolan paja", today.AddDays(-3)),
            new MeetingTask(held, "Kerää nuorten katveet seuraavaan tapaamiseen", "Johanna Kivi, Suvannon työllisyyspalvelut", today.AddDays(40), named.GetValueOrDefault("9-manager")));
    }

    /// <summary>As it happens in life: the same course once by hand and once from a list, the second still waiting to be published.</summary>
    private async Task Twice()
    {
        if (town.Services.FirstOrDefault(s => s.NameFi == "Työturvallisuuskortti") is not { } first) return;
        var again = new Service(ServiceId.New(), first.AreaId, first.OrganisationId, "Työturvallisuuskortti-koulutus")
        {
            SummaryFi = "Päivän kurssi ja koe. Kortti on voimassa viisi vuotta.", Phases = first.Phases, Field = first.Field, TargetGroups = first.TargetGroups, Municipalities = first.Municipalities, ContactEmail = first.ContactEmail,
        };
        again.Ready();
        again.Index(town.Organisations.Values.First(o => o.Id == first.OrganisationId).Name);
        db.Add(again);
        await db.SaveChangesAsync();
    }
}
