namespace Nivel.Match;

/// <summary>The same points as over all rows at once, but for one row from its own lists: quicker where few rows are left to score.</summary>
internal sealed class RowByRow
{
    private readonly record struct Entry(int Need, int Factor, int Next);

    private readonly Rows rows;
    private readonly Needs needs;
    private readonly int[] heads;
    private readonly List<Entry> entries = [];
    private readonly int[] best;
    private readonly int[] closeness;

    public RowByRow(Rows rows, Needs needs, Taxonomy taxonomy)
    {
        (this.rows, this.needs) = (rows, needs);
        (heads, closeness) = (new int[taxonomy.Skills.Count], new int[taxonomy.Occupations.Count]);
        best = new int[needs.Skills.Length];
        for (var need = 0; need < needs.Skills.Length; need++)
        {
            foreach (var (skill, factor, _) in needs.Skills[need].StandIns)
            {
                entries.Add(new Entry(need, factor, heads[skill]));
                heads[skill] = entries.Count;
            }
        }
        foreach (var (occupation, points) in needs.Closeness) closeness[occupation] = points;
    }

    /// <summary>Weighted marks of skills; of the stand-ins of a need the best counts.</summary>
    public int Skills(int row)
    {
        var total = 0;
        foreach (var held in rows.Skills[row])
        {
            for (var at = heads[held.Skill]; at > 0; at = entries[at - 1].Next)
            {
                var entry = entries[at - 1];
                var points = needs.Mark(held.Strength, held.Year, entry.Factor);
                if (points <= best[entry.Need]) continue;
                total += needs.Skills[entry.Need].Weight * (points - best[entry.Need]);
                best[entry.Need] = points;
            }
        }
        Array.Clear(best);
        return total;
    }

    public (int Done, int Wished) Occupations(int row)
    {
        var (done, wished) = (0, 0);
        foreach (var held in rows.Occupations[row])
        {
            if (held.Done) done = Math.Max(done, closeness[held.Occupation] * Points.Practised(held.Strength) / Points.Full);
            if (held.Wished) wished = Math.Max(wished, closeness[held.Occupation]);
        }
        return (done, wished);
    }
}
