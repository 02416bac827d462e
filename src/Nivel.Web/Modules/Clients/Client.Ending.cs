using Nivel.Rules.Statutory;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Clients;

/// <summary>How far the path came by its end, as the worker sees it. The reason of the end tells where the person went, this what came of the path.</summary>
public enum PathOutcome { Reached, Nearer, Same, Farther, Unknown }

/// <summary>The end of a search and its continuing, where Nivel is the record itself (whole mode).</summary>
public sealed partial class Client
{
    /// <summary>Päättymissyyt.</summary>
    public static readonly IReadOnlyList<string> EndReasons = ["work", "subsidised-work", "study", "out-of-labour-force", "other"];

    /// <summary>Null while the path goes on, and of an end that came from elsewhere until a worker tells it.</summary>
    [Personal(ListItem.JobSearch, "What came of the path: read at its next beginning and counted in the area's results")]
    public PathOutcome? Outcome { get; private set; }

    public void Close(DateOnly on, string reason, PathOutcome? outcome, string? words, Actor by, DateTimeOffset at)
    {
        EndSearch(on, reason);
        Record("SearchEnded", by, at, Id, $"clients/{Id}", words: words, facts: ("reason", reason));
        if (outcome is { } told) TellOutcome(told, by, at);
    }

    /// <summary>Also of an end that the national system told, and again when it was seen wrong.</summary>
    public void TellOutcome(PathOutcome outcome, Actor by, DateTimeOffset at)
    {
        if (IsOpen) throw new InvalidOperationException("What came of a path is told at its end");
        if (Outcome == outcome) return;
        Outcome = outcome;
        Record("OutcomeTold", by, at, Id, $"clients/{Id}", facts: ("outcome", $"path-{outcome}"));
    }

    /// <summary>Within six months the same path goes on (380/2023 § 31.2); after that a new search with a new initial interview begins.</summary>
    public bool MayContinueOn(DateOnly today) => EndedOn is { } ended && !InitialInterview.IsNeededAgain(ended, today).Answer;

    /// <param name="unemployedSince">Of the run of unemployment that goes on with the search, if one does.</param>
    public void Continue(Actor by, DateTimeOffset at, DateOnly on, DateOnly? unemployedSince = null)
    {
        if (!MayContinueOn(on)) throw new InvalidOperationException("More than six months have passed: a new search begins");
        (EndedOn, EndReason, Outcome, UnemployedSince) = (null, null, null, unemployedSince);
        // Registered anew within six months, the path and its interviews still count from its own beginning.
        SearchSince ??= RegisteredOn;
        Record("SearchContinued", by, at, Id, $"clients/{Id}");
    }

    /// <summary>After six months a new search of the same person begins, with a new initial interview and no phase yet.</summary>
    public void BeginAgain(DateOnly on, Provenance from, Actor by, DateTimeOffset at)
    {
        if (IsOpen || MayContinueOn(on)) throw new InvalidOperationException("The same search goes on");
        (EndedOn, EndReason, Outcome, SearchSince, Phase, PhaseSince, PhaseReviewedOn) = (null, null, null, null, null, null, null);
        TakeIn(on, null, BenefitDays, from);
        Record("SearchBegunAgain", by, at, Id, $"clients/{Id}");
    }

    /// <summary>Corrects how the person is reached and in which language.</summary>
    public void Reach(string? phone, string? email, string language, bool needsInterpreter, Actor by, DateTimeOffset at)
    {
        if ((Phone, Email, Language, NeedsInterpreter) == (phone, email, language, needsInterpreter)) return;
        (Phone, Email, Language, NeedsInterpreter) = (phone, email, language, needsInterpreter);
        Record("ContactCorrected", by, at, Id, $"clients/{Id}");
    }
}
