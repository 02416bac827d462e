using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Referrals;
using Nivel.Web.Modules.Network.Meetings;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Network;

/// <summary>Whoever promised is reminded before the day and after it, and finds the task where the day begins. The clock passes here.</summary>
public sealed class Tasks_of_meetings(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task Three_tasks_of_one_worker_make_one_mail_before_the_day_and_one_after_and_stand_on_the_desk()
    {
        var (riikka, address) = await house.InDb(async db => { var it = await db.People.SingleAsync(u => u.Persona == "2-coach"); return (it.Id, it.Email); });
        await house.InDb(db => db.MeetingTasks.ExecuteDeleteAsync());
        var due = house.Clock.Today.AddDays(5);
        var page = await (await (await house.As("8-coordinator")).Go("/network/meetings/new")).Submit("#meeting", ("Title", "Kevätkokous"), ("On", $"{house.Clock.Today:yyyy-MM-dd}"));
        for (var nth = 1; nth <= 3; nth++) page = await page.Submit("#task", ("What", $"Tehtävä {nth}"), ("Responsible", $"{riikka}"), ("By", $"{due:yyyy-MM-dd}"));
        page.Document.QuerySelector("aside")!.TextContent.ShouldContain("Riikka Salo");

        var before = await Mails(address);
        await Pass(1);
        (await Mails(address) - before).ShouldBe(0, "four days before is too early");
        await Pass(4);
        (await Mails(address) - before).ShouldBe(1, "one mail of all three before the day");
        var desk = await (await house.As("2-coach")).Go("/clients");
        desk.Document.QuerySelector("#network-tasks")!.TextContent.ShouldContain("3 tehtävää");
        await (await (await house.As("2-coach")).Go("/network/tasks")).Submit("#own-tasks form");
        await Pass(3);
        (await Mails(address) - before).ShouldBe(2, "and one after it");
        var late = await house.InDb(db => db.Outbox.Where(m => m.To == address && m.Once!.StartsWith("meeting-tasks:")).OrderByDescending(m => m.CreatedAt).Select(m => m.Body).FirstAsync());
        late.Split("Sovittu päivä oli").Length.ShouldBe(3, "what is done is not reminded of");
    }

    [Fact]
    public async Task A_task_of_somebody_without_an_account_is_told_to_the_coordinators_when_it_is_late()
    {
        var coordinator = await house.InDb(async db =>
        {
            var it = await db.People.SingleAsync(u => u.Persona == "8-coordinator");
            var meeting = new NetworkMeeting(it.AreaId);
            meeting.Call("Syyskokous", house.Clock.Today, null, null);
            db.AddRange(meeting, new MeetingTask(meeting, "Soita seurakuntaan", "Maija Meri, seurakunta", house.Clock.Today.AddDays(1)));
            await db.SaveChangesAsync();
            return it.Email;
        });
        await Pass(1);
        (await Told(coordinator)).ShouldBe(0);
        await Pass(3);
        (await Told(coordinator)).ShouldBe(1);
    }

    [Fact]
    public async Task A_task_of_another_is_not_there_to_be_marked()
    {
        var page = await (await house.As("5-provider")).Go("/network/tasks");
        page.Text.ShouldContain("Ei avoimia tehtäviä");
    }

    private async Task Pass(int days)
    {
        for (var day = 0; day < days; day++)
        {
            house.Clock.Pass(1);
            await house.RunJob("network-meeting-tasks");
            await house.RunJob("network-meeting-tasks");
        }
    }

    private Task<int> Mails(string to) => house.InDb(db => db.Outbox.CountAsync(m => m.To == to && m.Once != null && m.Once.StartsWith("meeting-tasks:")));

    private Task<int> Told(string to) => house.InDb(db => db.Outbox.CountAsync(m => m.To == to && m.Body.Contains("Soita seurakuntaan")));
}
