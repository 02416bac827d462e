using Nivel.Rules;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>What workers do with a person, each act leaving its card on the path.</summary>
public sealed partial class Client
{
    /// <summary>The first card of the path.</summary>
    public void Begin(Actor by, DateTimeOffset at) => Record("PathBegun", by, at, Id, $"clients/{Id}");

    /// <summary>Gives the person a coach; returns the assignment that opens the record to the coach.</summary>
    public Assignment AssignCoach(UserId coach, string coachName, Actor by, DateTimeOffset at, DateOnly today)
    {
        GiveTo(coach);
        Record("CoachAssigned", by, at, Id, $"clients/{Id}", facts: ("coach", coachName));
        return new Assignment(Id, coach, ClientTaskKind.Coach, Days.From(today));
    }

    /// <param name="isContact">Whether the person was met or reached. A call that nobody answered is no contact, however often it is noted.</param>
    public void WriteNote(string words, Audience audience, Actor by, DateTimeOffset at, DateOnly today, bool isContact = true, NoteLink? link = null)
    {
        Record("NoteWritten", by, at, Id, link?.About ?? $"clients/{Id}", audience, words.Trim(), facts: ("link", link?.Words));
        if (isContact) Contacted(today);
    }

    public void MoveToPhase(string phase, string reason, Actor by, DateTimeOffset at, DateOnly today)
    {
        var before = Phase;
        Enter(phase, today);
        Record("PhaseChanged", by, at, Id, $"clients/{Id}", words: reason, facts: [("from", before), ("to", phase)]);
    }

    /// <summary>The phase was gone through with the person, and it still fits.</summary>
    public void StayInPhase(string reason, Actor by, DateTimeOffset at, DateOnly today)
    {
        ReviewPhase(today);
        Record("PhaseReviewed", by, at, Id, $"clients/{Id}", words: reason, facts: ("phase", Phase));
        Contacted(today);
    }
}
