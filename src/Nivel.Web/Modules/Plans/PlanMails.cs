using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Plans;

/// <summary>Tells by mail that a draft waits to be read, and that the person has answered it. Mail travels openly: no name, no word of the plan.</summary>
public sealed class PlanMails(Db db, Texts texts, PublicAddress address, TimeProvider clock)
{
    /// <summary>The draft was given to the person; without an address nothing is sent, and the own pages tell.</summary>
    public async Task Offered(Client client, Plan draft)
    {
        if (string.IsNullOrWhiteSpace(client.Email)) return;
        var language = Languages.Content(client.Language);
        await Send(client.Email, texts.In(language, "Plans.mail-offered-subject"), texts.In(language, "Plans.mail-offered", address.Of("/own/plan")), $"plan-offered:{draft.Id}:{clock.Now:O}");
    }

    /// <summary>The person has agreed to the draft or asks for a change: the coach is told once a day for each plan.</summary>
    public async Task Answered(Client client, Plan draft)
    {
        var (coach, today) = (client.CoachId, clock.Today);
        if (await db.People.AsNoTracking().SingleOrDefaultAsync(u => u.Id == coach) is not { Email.Length: > 0 } worker || !worker.IsActive(today)) return;
        var subject = $"{texts.In(Languages.Finnish, "Plans.mail-answered-subject")} / {texts.In(Languages.Swedish, "Plans.mail-answered-subject")}";
        string Say(string language) => texts.In(language, "Plans.mail-answered", address.Of($"/plans/{client.Id}"));
        await Send(worker.Email, subject, $"{Say(Languages.Finnish)}\n\n{Say(Languages.Swedish)}", $"plan-answered:{draft.Id}:{today:O}");
    }

    private async Task Send(string to, string subject, string body, string once)
    {
        if (await db.Outbox.AnyAsync(m => m.Once == once)) return;
        db.Outbox.Add(new OutboxMessage(Channel.Mail, to, subject, body, clock.Now, once));
    }
}
