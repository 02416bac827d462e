using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Messages;

public sealed record ShownMessage(string Words, DateTimeOffset At, bool IsMine, string Who, bool IsSeen);

/// <summary>Reads and writes the conversation of one person, for either side.</summary>
public sealed class Conversation(Db db, Texts texts, TimeProvider clock)
{
    /// <summary>The newest are enough for a page; older ones are in the person's own data.</summary>
    public const int Shown = 100;

    /// <summary>The messages, oldest first. What the other side wrote is marked as seen by this look.</summary>
    public async Task<IReadOnlyList<ShownMessage>> Open(Client client, Actor reader)
    {
        var (id, isPerson) = (client.Id, reader.ClientId == client.Id);
        var rows = await db.Messages.Where(m => m.ClientId == id).OrderByDescending(m => m.At).ThenByDescending(m => m.Id).Take(Shown)
            .Select(m => new { Message = m, Who = db.People.Where(u => u.Id == m.By).Select(u => u.Name).FirstOrDefault() }).ToListAsync();
        foreach (var row in rows.Where(r => r.Message.IsFromPerson != isPerson)) row.Message.See(clock.Now);
        await db.SaveChangesAsync();
        return [.. rows.AsEnumerable().Reverse().Select(r => new ShownMessage(r.Message.Words, r.Message.At, r.Message.IsFromPerson == isPerson, r.Message.IsFromPerson ? client.Name : r.Who ?? "", r.Message.SeenAt is not null))];
    }

    /// <summary>What is wrong with the words as they were typed; null when nothing is.</summary>
    public string? Problem(string? words) => Typed.Text(words) is not { } text ? texts["Messages.empty"]
        : text.Length > Message.Longest ? texts["Messages.long", Message.Longest, text.Length] : null;

    public async Task Write(Client client, string words, Actor by)
    {
        db.Add(Message.Write(client, words, by, clock.Now));
        if (by.ClientId != client.Id) await Tell(client);
        await db.SaveChangesAsync();
    }

    /// <summary>The mail says only that there is a message, once a day: mail travels openly, and ten mails a day are nobody's help.</summary>
    private async Task Tell(Client client)
    {
        var once = $"message:{client.Id}:{clock.Today:O}";
        if (string.IsNullOrWhiteSpace(client.Email) || await db.Outbox.AnyAsync(m => m.Once == once)) return;
        var language = client.Language;
        db.Outbox.Add(new OutboxMessage(Channel.Mail, client.Email, texts.In(language, "Messages.mail-subject"), texts.In(language, "Messages.mail-body"), clock.Now, once));
    }
}
