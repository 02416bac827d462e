namespace Nivel.Match;

/// <summary>Soft fit of rows for one job: skills 60, occupation 25, wish 10, journey 5 parts; what the job does not state has no part.</summary>
internal sealed class Scorer
{
    private const int SkillPart = 60, OccupationPart = 25, WishPart = 10, JourneyPart = 5;

    private readonly Rows rows;
    private readonly Needs needs;
    private readonly AllAtOnce? all;
    private readonly RowByRow single;
    private readonly int[] minutes;
    private readonly int skillWeight;
    private readonly int parts;
    private readonly bool hasPlace;

    /// <param name="rows">The rows.</param>
    /// <param name="needs">The job.</param>
    /// <param name="taxonomy">The taxonomy of both.</param>
    /// <param name="travel">Travel times.</param>
    /// <param name="left">How many rows will be scored; decides which way of counting is quicker. Both give the same points.</param>
    public Scorer(Rows rows, Needs needs, Taxonomy taxonomy, TravelMinutes? travel, int left)
    {
        (this.rows, this.needs) = (rows, needs);
        hasPlace = needs.Job.Municipality.Length > 0;
        skillWeight = Math.Max(1, needs.SkillWeight);
        parts = (needs.SkillWeight > 0 ? SkillPart : 0) + (needs.Occupation is null ? 0 : OccupationPart + WishPart) + (hasPlace ? JourneyPart : 0);
        single = new RowByRow(rows, needs, taxonomy);
        if (rows.Count > 0 && left * (1L + rows.SkillCount / rows.Count) > AllAtOnce.Work(rows, needs)) all = new AllAtOnce(rows, needs);
        minutes = Filter.Journeys(rows, travel, needs.Job.Municipality);
    }

    /// <summary>Points before division: comparing them is cheaper than comparing scores.</summary>
    public long Raw(int row)
    {
        var flat = 0;
        if (needs.Occupation is not null)
        {
            var (done, wished) = all is null ? single.Occupations(row) : (all.Done[row], all.Wished[row]);
            // Somebody without any wish is in the middle: neither led by it nor punished.
            flat = OccupationPart * done + WishPart * (rows.Wishing[row] ? wished : 500);
        }
        if (hasPlace) flat += JourneyPart * Points.Journey(minutes[rows.Origins[row]], rows.MostMinutes[row]);
        return (long)SkillPart * (all?.Skills(row) ?? single.Skills(row)) + (long)skillWeight * flat;
    }

    /// <summary>Ten-thousandths, 0 to 10,000, of raw points.</summary>
    public int Score(long raw) => parts == 0 ? 0 : (int)(raw * 10 / ((long)parts * skillWeight));

    /// <summary>Fewer raw points than this are a lower score.</summary>
    public long LeastRaw(int score) => parts == 0 ? 0 : ((long)score * parts * skillWeight + 9) / 10;

    /// <summary>Gives the working arrays back; the scorer must not score after it.</summary>
    public void Release() => all?.Release();

    public int Minutes(int row) => minutes[rows.Origins[row]];

    /// <summary>Marks of one held skill for a stand-in; the same arithmetic as over all rows.</summary>
    public int Mark(HeldSkill held, int factor) => needs.Mark(held.Strength, held.Year, factor);
}
