using Nivel.Rules.Statutory;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Clients;

/// <summary>The end of a search and its continuing, where Nivel is the record itself (whole mode).</summary>
public sealed partial class Client
{
    /// <summary>Päättymissyyt.</summary>
    public static readonly IReadOnlyList<string> EndReasons = ["work", "subsidised-work", "study", "out-of-labour-force", "other"];

    public void Close(DateOnly on, string reason, string? words, Actor by, DateTimeOffset at)
    {
        EndSearch(on, reason);
        Record("SearchEnded", by, at, Id, $"clients/{Id}", words: words, facts: ("reason", reason));
    }

    /// <summary>Within six months the same path goes on (380/2023 § 31.2); after that a new search with a new initial interview begins.</summary>
    public bool MayContinueOn(DateOnly today) => EndedOn is { } ended && !InitialInterview.IsNeededAgain(ended, today).Answer;

    public void Continue(Actor by, DateTimeOffset at, DateOnly today)
    {
        if (!MayContinueOn(today)) throw new InvalidOperationException("More than six months have passed: a new search begins");
        (EndedOn, EndReason) = (null, null);
        Record("SearchContinued", by, at, Id, $"clients/{Id}");
    }

    /// <summary>Corrects how the person is reached and in which language.</summary>
    public void Reach(string? phone, string? email, string language, bool needsInterpreter, Actor by, DateTimeOffset at)
    {
        if ((Phone, Email, Language, NeedsInterpreter) == (phone, email, language, needsInterpreter)) return;
        (Phone, Email, Language, NeedsInterpreter) = (phone, email, language, needsInterpreter);
        Record("ContactCorrected", by, at, Id, $"clients/{Id}");
    }
}
