namespace Nivel.Match;

/// <summary>Soft fit of all rows for one job: skills 60, occupation 25, wish 10, journey 5 parts; what the job does not state has no part.</summary>
internal sealed class Scorer
{
    private const int SkillPart = 60, OccupationPart = 25, WishPart = 10, JourneyPart = 5;

    private readonly Rows rows;
    private readonly Needs needs;
    private readonly int[] skills;
    private readonly int[] done;
    private readonly int[] wished;
    private readonly int[] minutes;

    public Scorer(Rows rows, Needs needs, TravelMinutes? travel)
    {
        (this.rows, this.needs) = (rows, needs);
        skills = SkillPoints();
        (done, wished) = needs.Occupation is null ? ([], []) : OccupationPoints();
        minutes = Filter.TownMinutes(rows, travel, needs.Job.Municipality);
    }

    /// <summary>Ten-thousandths, 0 to 10,000.</summary>
    public int Of(int row)
    {
        var (sum, parts) = (0L, 0);
        if (needs.SkillWeight > 0) (sum, parts) = (sum + SkillPart * (long)skills[row] / needs.SkillWeight, parts + SkillPart);
        if (needs.Occupation is not null)
        {
            // Somebody without any wish is in the middle: neither led by it nor punished.
            var wish = rows.Wishing[row] ? wished[row] : 500;
            (sum, parts) = (sum + OccupationPart * done[row] + WishPart * wish, parts + OccupationPart + WishPart);
        }
        if (needs.Job.Municipality.Length > 0)
            (sum, parts) = (sum + JourneyPart * Points.Journey(minutes[rows.Towns[row]], rows.MostMinutes[row]), parts + JourneyPart);
        return parts == 0 ? 0 : (int)(sum * 10 / parts);
    }

    public int Minutes(int row) => minutes[rows.Towns[row]];

    // For each need the best of the skill itself and its stand-ins counts, never the sum of them.
    private int[] SkillPoints()
    {
        var total = new int[rows.Count];
        var best = new int[rows.Count];
        foreach (var need in needs.Skills)
        {
            foreach (var (skill, factor) in need.StandIns)
            {
                foreach (var holder in rows.BySkill[skill])
                {
                    var points = Mark(holder.Strength, holder.Year, factor);
                    if (points <= best[holder.Row]) continue;
                    total[holder.Row] += need.Weight * (points - best[holder.Row]);
                    best[holder.Row] = points;
                }
            }
            foreach (var (skill, _) in need.StandIns)
                foreach (var holder in rows.BySkill[skill]) best[holder.Row] = 0;
        }
        return total;
    }

    private (int[] Done, int[] Wished) OccupationPoints()
    {
        var (did, wants) = (new int[rows.Count], new int[rows.Count]);
        foreach (var (occupation, closeness) in needs.Closeness)
        {
            foreach (var (row, held) in rows.ByOccupation[occupation])
            {
                if (held.Done) did[row] = Math.Max(did[row], closeness * Points.Practised(held.Strength) / Points.Full);
                if (held.Wished) wants[row] = Math.Max(wants[row], closeness);
            }
        }
        return (did, wants);
    }

    private int Mark(byte strength, byte year, int factor) =>
        Points.Practised(strength) * needs.Recency[year] / Points.Full * factor / Points.Full;

    /// <summary>Marks of one held skill for a stand-in; the same arithmetic as over all rows.</summary>
    public int Mark(HeldSkill held, int factor) => Mark(held.Strength, held.Year, factor);
}
