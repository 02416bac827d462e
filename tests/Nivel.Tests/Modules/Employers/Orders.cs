using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Employers;

/// <summary>Small acts that several tests of job orders share.</summary>
internal static class Orders
{
    public const string Words = "Etsimme varastotyöntekijää. Työssä ajetaan trukilla, ja hygieniapassi vaaditaan. Kokoaikainen työ.";

    public static async Task<Page> Send(Visitor employer, string title = "Varastotyöntekijä", string words = Words)
    {
        var form = await employer.Go("/employers/orders/new");
        var read = await form.Submit("#order", "button[value=read]", ("Title", title), ("Words", words), ("Municipality", "901"));
        read.Status.ShouldBe(HttpStatusCode.OK, read.Text);
        return await read.Submit("#order", "button[value=save]");
    }

    public static JobOrderId IdOf(Page order) => Id.Parse<JobOrderId>(Regex.Match(order.Path, "/employers/orders/([0-9a-f]{32})").Groups[1].Value);

    /// <summary>The person of the persona, who has both a coach and a job coach.</summary>
    public static Task<Client> Aino(TestHouse house) => house.InDb(async db =>
    {
        var user = await db.People.SingleAsync(u => u.Persona == "7-jobseeker");
        return await db.Clients.SingleAsync(c => c.Id == user.ClientId);
    });

    /// <summary>An order in which Aino has agreed on her own pages and been presented.</summary>
    public static async Task<(JobOrderId Order, string Letter)> Presented(TestHouse house)
    {
        var sent = await Send(await house.As("6-employer"));
        var (id, aino) = (IdOf(sent), await Aino(house));
        var coach = await house.As("3-job-coach");
        var suggested = await (await coach.Go($"/employers/orders/{id}")).Submit("#suggest-own", ("client", $"{aino.Id}"), ("words", "Tunnen hänet: hän osaa varastotyön."));
        var asked = await suggested.Submit("#ask-A");
        asked.Text.ShouldContain("Kysymys on lähetetty");
        var own = await (await house.As("7-jobseeker")).Go("/own/jobs");
        var card = own.Document.QuerySelectorAll("section.n-card").First(s => s.TextContent.Contains("Varastotyöntekijä", StringComparison.Ordinal) && s.QuerySelector("form") is not null);
        var agreed = await own.Submit($"#{card.Id} form", "button[formaction*=Agree]");
        agreed.Text.ShouldContain("Sinut voidaan nyt esitellä");
        var presented = await (await coach.Go($"/employers/orders/{id}")).Submit("#present-A");
        presented.Text.ShouldContain("Ehdokas on esitelty");
        return (id, "A");
    }

    public static async Task<Actor> ActorOf(TestHouse house, string persona) => (await house.InDb(db => db.People.SingleAsync(u => u.Persona == persona))).AsActor();
}
