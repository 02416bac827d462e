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
        if (job.StartsOnDay > 0) conditions.Add((HardCondition.Available, default, FreeBy(job.StartsOnDay)));
        if (job.Municipality.Length > 0) conditions.Add((HardCondition.Journey, default, Journeys(job.Municipality)));
        if (job.Hours != 0) conditions.Add((HardCondition.Hours, default, Flags(rows.Hours, (byte)job.Hours, false)));
        if (job.Shifts != 0) conditions.Add((HardCondition.Shifts, default, Flags(rows.Shifts, (byte)job.Shifts, true)));
        if (job.AsksRightToWork) conditions.Add((HardCondition.Permit, default, rows.MayWork));
        foreach (var (skill, covering) in needs.Licences)
        {
            var passes = new Bits(rows.Count);
            foreach (var wider in covering)
                foreach (var holder in rows.BySkill[wider]) passes.Add(holder.Row);
            conditions.Add((HardCondition.Licence, skill.Id, passes));
        }
        foreach (var (skill, level) in needs.Languages)
        {
            conditions.Add((HardCondition.Language, skill.Id, Speakers(skill, Points.Fluency(level), level == LanguageLevel.Unknown)));
        }
    }

    // Only a level that is told and too low leaves out; who has told nothing of the language stays, to be asked. Of two levels the better counts.
    private Bits Speakers(Skill language, byte least, bool anyLevel)
    {
        var passes = Bits.All(rows.Count);
        if (anyLevel) return passes;
        foreach (var holder in rows.BySkill[language.Index]) if (holder.Strength < least && holder.Strength != Points.Untold) passes.Remove(holder.Row);
        foreach (var holder in rows.BySkill[language.Index]) passes.AddIf(holder.Row, holder.Strength >= least && holder.Strength != Points.Untold);
        return passes;
    }

    private Bits FreeBy(int day)
    {
        var passes = new Bits(rows.Count);
        var free = rows.AvailableFrom;
        for (var i = 0; i < free.Length; i++) passes.AddIf(i, free[i] <= day);
        return passes;
    }

    private static Bits Flags(byte[] has, byte asked, bool all)
    {
        var passes = new Bits(has.Length);
        var least = all ? asked : (byte)1;
        for (var i = 0; i < has.Length; i++) passes.AddIf(i, (has[i] & asked) >= least);
        return passes;
    }

    // What is not known never shuts anybody out: no journey time and no list of accepted places means yes.
    private Bits Journeys(string to)
    {
        var passes = new Bits(rows.Count);
        var minutes = Journeys(rows, travel, to);
        var (lenient, strict) = (minutes.Select(m => m == TravelMinutes.Unknown ? 0 : m).ToArray(), minutes);
        for (var i = 0; i < rows.Count; i++)
            passes.AddIf(i, (rows.IsStrict[i] ? strict : lenient)[rows.Origins[i]] <= rows.JourneyLimit[i]);
        if (rows.TownCodes.IndexOf(to) is var town and >= 0)
            foreach (var row in rows.ByAccepted[town]) passes.Add(row);
        return passes;
    }

    /// <summary>Minutes to a place by <see cref="Rows.Origins"/>: each town first without a car, then with one.</summary>
    public static int[] Journeys(Rows rows, TravelMinutes? travel, string to) =>
        [.. rows.TownCodes.SelectMany(from => new[] { false, true }.Select(car => from.Length > 0 && from == to ? 0 : travel?.Between(from, to, car) ?? TravelMinutes.Unknown))];
}
