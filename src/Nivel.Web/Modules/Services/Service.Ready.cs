using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.Modules.Services;

/// <summary>Between the provider's "ready" and the coordinator's "published": the coordinator is told of the card, and may send it back with words.</summary>
public sealed partial class Service
{
    public const int LongestSentBack = 2000;

    /// <summary>What must still be done before the card is published, in the coordinator's words; null when nothing waits.</summary>
    public string? SentBackWords { get; private set; }
    public DateOnly? SentBackOn { get; private set; }

    /// <summary>When those whose turn it is were told: the coordinators of a ready card, the keepers of one that was sent back. Set past the row version: a mail must not disturb who is just writing.</summary>
    public DateOnly? TurnToldOn { get; private set; }

    /// <summary>Back to the keepers, as a draft, with what is missing.</summary>
    public void SendBack(string words, Actor by, DateTimeOffset at, DateOnly on)
    {
        if (State != CardState.Ready) throw new InvalidOperationException("Only a card that waits for publishing is sent back");
        (SentBackWords, SentBackOn, TurnToldOn) = (words, on, null);
        (State, ChangedAt) = (CardState.Draft, at);
        Record("CardSentBack", by, at, null, $"services/{Id}", Audience.Nobody, facts: ("service", NameFi));
    }

    /// <summary>What was asked has been done, or the card is published all the same.</summary>
    private void SettleReady() => (SentBackWords, SentBackOn, TurnToldOn) = (null, null, null);
}
