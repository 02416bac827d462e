namespace Nivel.Match;

/// <summary>One person looked at for one job, also where a hard condition leaves the person out: the answer to "why am I here" and "why am I not".</summary>
/// <param name="Score">Fit from 0 to 1, the same as in a list; it counts although a condition may fail.</param>
/// <param name="Failed">The hard conditions that the person does not meet; none means a place in the list.</param>
/// <param name="Reasons">For and against.</param>
public sealed record PersonForJob(double Score, IReadOnlyList<FilterCount> Failed, IReadOnlyList<Reason> Reasons);

public static partial class Ranking
{
    /// <summary>One person for one job, by the arithmetic of <see cref="People"/>.</summary>
    /// <param name="taxonomy">The taxonomy of the ids.</param>
    /// <param name="person">The person.</param>
    /// <param name="job">The needs.</param>
    /// <param name="travel">Travel times, see <see cref="CandidateIndex.Build"/>.</param>
    public static PersonForJob One(Taxonomy taxonomy, PersonProfile person, JobNeeds job, TravelMinutes? travel = null)
    {
        var (rows, needs) = (new Rows(taxonomy, [person]), new Needs(taxonomy, job));
        var alive = new Bits(1);
        alive.Add(0);
        var (_, counts) = new Filter(rows, needs, travel).Run(alive);
        var scorer = new Scorer(rows, needs, taxonomy, travel, 1);
        var score = scorer.Score(scorer.Raw(0)) / 10_000.0;
        scorer.Release();
        return new PersonForJob(score, [.. counts.Where(c => c.FailedAlone > 0)], Reasons.Of(rows, 0, needs, scorer, taxonomy, travel));
    }
}
