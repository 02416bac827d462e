using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.Modules.Services;

/// <summary>How the card is looked after: when it was last changed, and how far the reminders have gone.</summary>
public sealed partial class Service
{
    /// <summary>When somebody last changed or confirmed the card; null for cards that came in before this was kept.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>How many reminders have gone out since the card was last confirmed, 0–3. Set past the row version: a reminder must not disturb who is just writing.</summary>
    public int CareStage { get; private set; }

    /// <summary>When the last reminder went out.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Hours of support after the service has ended (jälkihuolto); null when nobody has told.</summary>
    public int? AftercareHours { get; set; }

    /// <summary>For those who harvest: when it changed, or at least since when there is a card. A UUIDv7 carries its own moment.</summary>
    public DateTimeOffset LastChange => ChangedAt ?? MadeAt;

    private DateTimeOffset MadeAt
    {
        get
        {
            Span<byte> bytes = stackalloc byte[16];
            Id.Value.TryWriteBytes(bytes, bigEndian: true, out _);
            var made = DateTimeOffset.FromUnixTimeMilliseconds(System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16);
            return CheckedOn is { } on && FinnishTime.StartOf(on) is var check && check > made ? check : made;
        }
    }

    /// <summary>A keeper has looked at what the source now says and taken some of it, or none.</summary>
    public void SettleSource(int taken, int of, DateOnly asOf, Actor by, DateTimeOffset at)
    {
        (SourceAsOf, ChangedAt) = (asOf, at);
        Record("SourceChangeSettled", by, at, null, $"services/{Id}", Audience.Nobody, facts: [("service", NameFi), ("taken", $"{taken}/{of}")]);
    }

    /// <summary>Two cards became one, or two again: the merge records it.</summary>
    public void Merge(CardState state, DateTimeOffset at) => (State, ChangedAt) = (state, at);

    /// <summary>A merged card's national source goes on with the card that stays. Nothing is marked as read from it yet, so its next import proposes and overwrites nothing.</summary>
    /// <returns>False when there was no source to move, or this card has one of its own.</returns>
    public bool TakeSource(Service from)
    {
        if (from.Source is not { } source || Source is not null) return false;
        (Source, SourceMark, from.Source) = (source, null, null);
        return true;
    }

    public void GiveSourceBack(Service to) => (to.Source, Source, SourceMark) = (Source, null, null);

    public void Changed(DateTimeOffset at) => ChangedAt = at;
}
