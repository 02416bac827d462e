namespace Nivel.Match;

/// <summary>What a job asks for (toimeksiannon vaatimukset). Unknown concepts are left out; what is not stated excludes nobody.</summary>
/// <param name="Id">Lasting id of the job; with the person's key it decides the order of equals.</param>
public sealed record JobNeeds(string Id)
{
    /// <summary>Skills without which the work cannot be done; they weigh 1 each.</summary>
    public IReadOnlyList<ConceptId> RequiredSkills { get; init; } = [];

    /// <summary>Skills and languages that are a plus; they weigh 0.4 each.</summary>
    public IReadOnlyList<ConceptId> UsefulSkills { get; init; } = [];

    /// <summary>The occupation, unset if not known. If no skill is named at all, its essential skills stand in as useful ones.</summary>
    public ConceptId Occupation { get; init; }

    /// <summary>Code of the municipality of work, empty if it does not matter.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>Hours on offer; any one that suits the person is enough.</summary>
    public WorkHours Hours { get; init; }

    /// <summary>Shifts of the job; all must suit the person.</summary>
    public WorkShifts Shifts { get; init; }

    /// <summary>Cards and licences that the person must have; a wider one does (CE for C).</summary>
    public IReadOnlyList<ConceptId> Licences { get; init; } = [];

    /// <summary>Languages with the least level; an unknown level asks for the language alone.</summary>
    public IReadOnlyList<LanguageAt> Languages { get; init; } = [];

    /// <summary>Whether the law asks for the right to work in Finland; leaves out only those who say that they have none.</summary>
    public bool AsksRightToWork { get; init; }

    /// <summary>First day of work as <see cref="DateOnly.DayNumber"/>, 0 if not fixed; recency of skills is counted back from it.</summary>
    public int StartsOnDay { get; init; }
}
