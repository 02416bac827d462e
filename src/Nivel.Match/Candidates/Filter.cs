namespace Nivel.Match;

/// <summary>Hard conditions over all rows at once.</summary>
internal sealed class Filter(Rows rows, Needs needs, TravelMinutes? travel)
{
    private readonly List<(HardCondition Condition, ConceptId Concept, Bits Passes)> conditions = [];

    /// <summary>The rows that pass, out of those alive, and the count of each condition.</summary>
    public (Bits Kept, List<FilterCount> Counts) Run(Bits alive)
    {
        Gather();
        var kept = alive.Copy();
        return (kept, [.. conditions.Select(c =>
        {
            var alone = alive.CountWithout(c.Passes);
            return new FilterCount(c.Condition, c.Concept, kept.KeepOnly(c.Passes), alone);
        })]);
    }

    private void Gather()
    {
        var job = needs.Job;
        conditions.Add((HardCondition.WantsMatching, default, rows.Wants));
        if (job.StartsOnDay > 0) Add(HardCondition.Available, row => rows.AvailableFrom[row] <= job.StartsOnDay);
        if (job.Municipality.Length > 0) conditions.Add((HardCondition.Journey, default, Journeys(job.Municipality)));
        if (job.Hours != 0) Add(HardCondition.Hours, row => rows.Hours[row] == 0 || (rows.Hours[row] & (byte)job.Hours) != 0);
        if (job.Shifts != 0) Add(HardCondition.Shifts, row => rows.Shifts[row] == 0 || (rows.Shifts[row] & (byte)job.Shifts) == (byte)job.Shifts);
        foreach (var (skill, covering) in needs.Licences)
        {
            var passes = new Bits(rows.Count);
            foreach (var wider in covering)
                foreach (var holder in rows.BySkill[wider]) passes.Add(holder.Row);
            conditions.Add((HardCondition.Licence, skill.Id, passes));
        }
        foreach (var (skill, level) in needs.Languages)
        {
            var passes = new Bits(rows.Count);
            foreach (var (row, has) in rows.ByLanguage[skill.Index]) if (has >= level) passes.Add(row);
            conditions.Add((HardCondition.Language, skill.Id, passes));
        }
    }

    private void Add(HardCondition condition, Func<int, bool> passes)
    {
        var bits = new Bits(rows.Count);
        for (var i = 0; i < rows.Count; i++) if (passes(i)) bits.Add(i);
        conditions.Add((condition, default, bits));
    }

    // What is not known never shuts anybody out: no journey time and no list of accepted places means yes.
    private Bits Journeys(string to)
    {
        var passes = new Bits(rows.Count);
        var minutes = TownMinutes(rows, travel, to);
        var wanted = rows.TownCodes.IndexOf(to);
        for (var i = 0; i < rows.Count; i++)
        {
            var accepted = rows.Accepted[i];
            var (journey, most) = (minutes[rows.Towns[i]], rows.MostMinutes[i]);
            if (wanted >= 0 && accepted.Contains(wanted)) passes.Add(i);
            else if (journey == TravelMinutes.Unknown ? accepted.Length == 0 : most == 0 ? accepted.Length == 0 || journey == 0 : journey <= most) passes.Add(i);
        }
        return passes;
    }

    public static int[] TownMinutes(Rows rows, TravelMinutes? travel, string to) =>
        [.. rows.TownCodes.Select(from => from.Length > 0 && from == to ? 0 : travel?.Between(from, to) ?? TravelMinutes.Unknown)];
}
