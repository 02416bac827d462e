using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Tests.Platform.Outbox;

public sealed class The_outbox(The_outbox.HouseWithADoor house) : IClassFixture<The_outbox.HouseWithADoor>
{
    /// <summary>A house whose text-message door can be shut, and cannot tell what has left.</summary>
    public sealed class HouseWithADoor : TestHouse
    {
        public ShutDoor Door { get; } = new();

        protected override void Adjust(WebApplicationBuilder builder) => builder.Services.AddSingleton<IMessageDoor>(Door);
    }

    public sealed class ShutDoor : IMessageDoor
    {
        public bool IsShut { get; set; }
        public int Passed { get; private set; }
        public Channel Channel => Channel.Sms;

        public Task Send(OutboxId id, string to, string subject, string body, CancellationToken cancel)
        {
            if (IsShut) throw new TimeoutException();
            Passed++;
            return Task.CompletedTask;
        }

        public Task<bool?> HasLeft(OutboxId id, CancellationToken cancel) => Task.FromResult<bool?>(null);
    }

    [Fact]
    public async Task Two_workers_send_each_message_once()
    {
        var folder = Path.Combine(house.DataFolder, "outbox", "mail");
        await Put(Enumerable.Range(0, 60).Select(i => new OutboxMessage(Channel.Mail, $"a{i}@suvanto.example", "Hei", "Terve", house.Clock.GetUtcNow())));
        var worker = house.Services.GetRequiredService<OutboxWorker>();
        await Task.WhenAll(worker.SendDue(CancellationToken.None), worker.SendDue(CancellationToken.None), worker.SendDue(CancellationToken.None));
        (await house.InDb(db => db.Outbox.CountAsync(m => m.Body == "Terve" && m.State == OutboxState.Sent && m.Attempts == 1))).ShouldBe(60);
        Directory.GetFiles(folder, "*.txt").Count(f => File.ReadAllText(f).Contains("Terve", StringComparison.Ordinal)).ShouldBe(60);
    }

    [Fact]
    public async Task The_same_reason_never_sends_two_messages()
    {
        await Put([new(Channel.Mail, "b@suvanto.example", "Hei", "1", house.Clock.GetUtcNow(), "overdue:x")]);
        await Should.ThrowAsync<DbUpdateException>(() => Put([new(Channel.Mail, "b@suvanto.example", "Hei", "2", house.Clock.GetUtcNow(), "overdue:x")]));
    }

    [Fact]
    public async Task A_shut_door_is_tried_again_later_and_in_the_end_the_message_says_why_it_did_not_leave()
    {
        house.Door.IsShut = true;
        await Put([new(Channel.Sms, "040", "", "moi", house.Clock.GetUtcNow())]);
        var worker = house.Services.GetRequiredService<OutboxWorker>();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await worker.SendDue(CancellationToken.None);
            house.Clock.Pass(TimeSpan.FromHours(7));
        }

        var message = await house.InDb(db => db.Outbox.SingleAsync(m => m.Body == "moi"));
        (message.State, message.Problem).ShouldBe((OutboxState.Failed, "TimeoutException"));
        house.Door.IsShut = false;
    }

    [Fact]
    public async Task A_message_whose_worker_died_is_left_for_a_person_when_the_door_cannot_tell()
    {
        await Put([new(Channel.Sms, "041", "", "kesken", house.Clock.GetUtcNow()) { State = OutboxState.Leaving, LeaseUntil = house.Clock.GetUtcNow().AddMinutes(-1) }]);
        await house.Services.GetRequiredService<OutboxWorker>().SendDue(CancellationToken.None);
        (await house.InDb(db => db.Outbox.SingleAsync(m => m.Body == "kesken"))).State.ShouldBe(OutboxState.Unsure);
    }

    private Task Put(IEnumerable<OutboxMessage> messages) => house.InDb(async db =>
    {
        db.Outbox.AddRange(messages);
        await db.SaveChangesAsync();
    });
}
