using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Outbox;

/// <summary>A way out of the house for messages: SMTP or a provider of text messages; a folder in development.</summary>
public interface IMessageDoor
{
    Channel Channel { get; }

    /// <summary>Sends, or throws. The id travels with the message so that a door that can tell may refuse a second copy.</summary>
    Task Send(OutboxId id, string to, string subject, string body, CancellationToken cancel);

    /// <summary>Did this message leave? Null when the door cannot tell.</summary>
    Task<bool?> HasLeft(OutboxId id, CancellationToken cancel);
}

/// <summary>Development's door: one file for each message, named by its id, so that a second copy cannot appear.</summary>
public sealed class FileDrop(Channel channel, string folder) : IMessageDoor
{
    public Channel Channel => channel;

    public async Task Send(OutboxId id, string to, string subject, string body, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var partial = Path.Combine(folder, $".{id}.part");
        await File.WriteAllTextAsync(partial, $"To: {to}\nSubject: {subject}\n\n{body}\n", cancel);
        File.Move(partial, FileOf(id), overwrite: true);
    }

    public Task<bool?> HasLeft(OutboxId id, CancellationToken cancel) => Task.FromResult<bool?>(File.Exists(FileOf(id)));

    private string FileOf(OutboxId id) => Path.Combine(folder, $"{id}.txt");
}
