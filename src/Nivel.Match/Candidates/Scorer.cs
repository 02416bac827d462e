using System.Buffers;

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
    private readonly int skillWeight;
    private readonly int parts;
    private readonly bool hasPlace;

    public Scorer(Rows rows, Needs needs, TravelMinutes? travel)
    {
        (this.rows, this.needs) = (rows, needs);
        hasPlace = needs.Job.Municipality.Length > 0;
        skillWeight = Math.Max(1, needs.SkillWeight);
        parts = (needs.SkillWeight > 0 ? SkillPart : 0) + (needs.Occupation is null ? 0 : OccupationPart + WishPart) + (hasPlace ? JourneyPart : 0);
        skills = SkillPoints();
        (done, wished) = needs.Occupation is null ? ([], []) : OccupationPoints();
        minutes = Filter.TownMinutes(rows, travel, needs.Job.Municipality);
    }

    /// <summary>Points before division: comparing them is cheaper than comparing scores.</summary>
    public long Raw(int row)
    {
        var flat = 0;
        // Somebody without any wish is in the middle: neither led by it nor punished.
        if (needs.Occupation is not null) flat = OccupationPart * done[row] + WishPart * (rows.Wishing[row] ? wished[row] : 500);
        if (hasPlace) flat += JourneyPart * Points.Journey(minutes[rows.Towns[row]], rows.MostMinutes[row]);
        return (long)SkillPart * skills[row] + (long)skillWeight * flat;
    }

    /// <summary>Ten-thousandths, 0 to 10,000, of raw points.</summary>
    public int Score(long raw) => parts == 0 ? 0 : (int)(raw * 10 / ((long)parts * skillWeight));

    /// <summary>Fewer raw points than this are a lower score.</summary>
    public long LeastRaw(int score) => parts == 0 ? 0 : ((long)score * parts * skillWeight + 9) / 10;

    /// <summary>Gives the working arrays back; the scorer must not score after it.</summary>
    public void Release()
    {
        ArrayPool<int>.Shared.Return(skills);
        if (done.Length == 0) return;
        ArrayPool<int>.Shared.Return(done);
        ArrayPool<int>.Shared.Return(wished);
    }

    public int Minutes(int row) => minutes[rows.Towns[row]];

    // For each need the best of the skill itself and its stand-ins counts, never the sum of them.
    private int[] SkillPoints()
    {
        var total = Clean();
        var best = Clean();
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
        ArrayPool<int>.Shared.Return(best);
        return total;
    }

    private (int[] Done, int[] Wished) OccupationPoints()
    {
        var (did, wants) = (Clean(), Clean());
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

    // Rented, because a fresh megabyte per question would keep the collector busy.
    private int[] Clean()
    {
        var array = ArrayPool<int>.Shared.Rent(Math.Max(1, rows.Count));
        Array.Clear(array, 0, rows.Count);
        return array;
    }

    private int Mark(byte strength, byte year, int factor) =>
        Points.Practised(strength) * needs.Recency[year] / Points.Full * factor / Points.Full;

    /// <summary>Marks of one held skill for a stand-in; the same arithmetic as over all rows.</summary>
    public int Mark(HeldSkill held, int factor) => Mark(held.Strength, held.Year, factor);
}
