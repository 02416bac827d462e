namespace Nivel.Match;

/// <summary>Profiles ready for ranking (ehdokasluettelo). Never changes; <see cref="With"/> gives a new one. Safe to share between threads.</summary>
/// <remarks>About 320 bytes per person with twelve skills; docs/matching.md tells how it is measured. Changes go to a small second part; build anew when it has grown, for instance every night.</remarks>
public sealed class CandidateIndex
{
    private readonly Dictionary<int, PersonProfile> changed;

    private CandidateIndex(Taxonomy taxonomy, TravelMinutes? travel, Rows main, Bits alive, Dictionary<int, PersonProfile> changed)
    {
        (Taxonomy, Travel, this.changed) = (taxonomy, travel, changed);
        Parts = changed.Count == 0 ? [(main, alive)] : [(main, alive), Whole(new Rows(taxonomy, changed.Values))];
        Count = Parts.Sum(p => p.Alive.Count());
    }

    /// <summary>An index of profiles; of two with the same key the last one holds, and their order means nothing.</summary>
    /// <param name="taxonomy">The taxonomy that the ids in profiles and jobs belong to.</param>
    /// <param name="profiles">Any number of profiles.</param>
    /// <param name="travel">Travel times; without them only the same municipality and the accepted ones are judged.</param>
    public static CandidateIndex Build(Taxonomy taxonomy, IEnumerable<PersonProfile> profiles, TravelMinutes? travel = null)
    {
        var (rows, alive) = Whole(new Rows(taxonomy, profiles));
        return new CandidateIndex(taxonomy, travel, rows, alive, []);
    }

    /// <summary>How many persons there are.</summary>
    public int Count { get; }

    /// <summary>How many of them are in the small second part; build anew when it passes some percent of all.</summary>
    public int Changed => changed.Count;

    internal Taxonomy Taxonomy { get; }

    internal TravelMinutes? Travel { get; }

    internal IReadOnlyList<(Rows Rows, Bits Alive)> Parts { get; }

    /// <summary>An index in which some profiles are new or changed and some are gone. Work grows with the changes, not with the whole.</summary>
    /// <param name="profiles">New and changed profiles.</param>
    /// <param name="gone">Keys to leave out; unknown keys are ignored.</param>
    public CandidateIndex With(IEnumerable<PersonProfile> profiles, IEnumerable<int>? gone = null)
    {
        var (main, alive) = (Parts[0].Rows, Parts[0].Alive.Copy());
        var now = new Dictionary<int, PersonProfile>(changed);
        foreach (var profile in profiles) now[profile.Key] = profile;
        foreach (var key in gone ?? [])
        {
            now.Remove(key);
            Drop(main, alive, key);
        }
        foreach (var key in now.Keys) Drop(main, alive, key);
        return new CandidateIndex(Taxonomy, Travel, main, alive, now);
    }

    private static void Drop(Rows rows, Bits alive, int key)
    {
        var row = Array.BinarySearch(rows.Keys, key);
        if (row >= 0) alive.Remove(row);
    }

    private static (Rows, Bits) Whole(Rows rows) => (rows, Bits.All(rows.Count));
}
