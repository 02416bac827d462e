using System.Numerics;

namespace Nivel.Match;

/// <summary>Orders people for a job and jobs for a person (kohtaanto), by one and the same arithmetic.</summary>
public static partial class Ranking
{
    private readonly record struct Place(int Score, ulong Lot, int Key, int Part, int Row) : IComparable<Place>
    {
        // The worst is least, so that a heap keeps it on top, ready to be replaced.
        public int CompareTo(Place other) =>
            Score != other.Score ? Score.CompareTo(other.Score) : Lot != other.Lot ? other.Lot.CompareTo(Lot) : other.Key.CompareTo(Key);
    }

    /// <summary>The best people for a job who meet its hard conditions, with reasons.</summary>
    /// <param name="index">The people.</param>
    /// <param name="job">The needs.</param>
    /// <param name="most">Length of the list at most.</param>
    public static PeopleForJob People(CandidateIndex index, JobNeeds job, int most = 50)
    {
        var needs = new Needs(index.Taxonomy, job);
        var best = new PriorityQueue<Place, Place>();
        var (scorers, counts, kept) = (new Scorer[index.Parts.Count], new List<FilterCount>(), 0);
        for (var part = 0; part < index.Parts.Count; part++)
        {
            var (rows, alive) = index.Parts[part];
            var (passed, filters) = new Filter(rows, needs, index.Travel).Run(alive);
            counts = part == 0 ? filters : [.. counts.Zip(filters, (a, b) => a with { Removed = a.Removed + b.Removed, FailedAlone = a.FailedAlone + b.FailedAlone })];
            var left = passed.Count();
            kept += left;
            scorers[part] = new Scorer(rows, needs, index.Taxonomy, index.Travel, left);
            Best(rows, passed, scorers[part], needs, part, most, best);
            scorers[part].Release();
        }
        var places = new List<Place>();
        while (best.TryDequeue(out var place, out _)) places.Add(place);
        places.Reverse();
        return new PeopleForJob(index.Count, kept, counts, [.. places.Select(p =>
            new Ranked(p.Key, p.Score / 10_000.0, Reasons.Of(index.Parts[p.Part].Rows, p.Row, needs, scorers[p.Part], index.Taxonomy, index.Travel)))]);
    }

    /// <summary>The best jobs for a person among those whose hard conditions the person meets.</summary>
    /// <param name="taxonomy">The taxonomy of the ids.</param>
    /// <param name="person">The person.</param>
    /// <param name="jobs">Jobs; of two with the same id both are ranked.</param>
    /// <param name="travel">Travel times, see <see cref="CandidateIndex.Build"/>.</param>
    /// <param name="most">Length of the list at most.</param>
    public static JobsForPerson Jobs(Taxonomy taxonomy, PersonProfile person, IEnumerable<JobNeeds> jobs, TravelMinutes? travel = null, int most = 50)
    {
        var rows = new Rows(taxonomy, [person]);
        var alive = new Bits(1);
        alive.Add(0);
        var (found, failed, considered) = (new List<(int Score, ulong Lot, Needs Needs, Scorer Scorer)>(), new Dictionary<HardCondition, int>(), 0);
        foreach (var job in jobs)
        {
            considered++;
            var needs = new Needs(taxonomy, job);
            var (kept, counts) = new Filter(rows, needs, travel).Run(alive);
            foreach (var condition in counts.Where(c => c.FailedAlone > 0).Select(c => c.Condition).Distinct())
                failed[condition] = failed.GetValueOrDefault(condition) + 1;
            if (!kept[0]) continue;
            var scorer = new Scorer(rows, needs, taxonomy, travel, 1);
            found.Add((scorer.Score(scorer.Raw(0)), needs.Lot(rows.Lots[0]), needs, scorer));
            scorer.Release();
        }
        var best = found.OrderByDescending(f => f.Score).ThenBy(f => f.Lot).ThenBy(f => f.Needs.Job.Id, StringComparer.Ordinal).Take(Math.Max(0, most));
        return new JobsForPerson(considered, found.Count, failed,
            [.. best.Select(f => new RankedJob(f.Needs.Job.Id, f.Score / 10_000.0, Reasons.Of(rows, 0, f.Needs, f.Scorer, taxonomy, travel)))]);
    }

    private static void Best(Rows rows, Bits passed, Scorer scorer, Needs needs, int part, int most, PriorityQueue<Place, Place> best)
    {
        var words = passed.Words;
        var least = long.MinValue;
        for (var w = 0; w < words.Length; w++)
        {
            for (var left = words[w]; left != 0; left &= left - 1)
            {
                var row = (w << 6) + BitOperations.TrailingZeroCount(left);
                var raw = scorer.Raw(row);
                if (raw < least || most < 1) continue;
                var place = new Place(scorer.Score(raw), needs.Lot(rows.Lots[row]), rows.Keys[row], part, row);
                if (best.Count < most) best.Enqueue(place, place);
                else best.EnqueueDequeue(place, place);
                if (best.Count == most) least = scorer.LeastRaw(best.Peek().Score);
            }
        }
    }
}
