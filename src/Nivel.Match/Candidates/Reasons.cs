namespace Nivel.Match;

/// <summary>Why a row has its score.</summary>
internal static class Reasons
{
    public static List<Reason> Of(Rows rows, int row, Needs needs, Scorer scorer, Taxonomy taxonomy, TravelMinutes? travel)
    {
        var reasons = new List<Reason>();
        foreach (var need in needs.Skills) reasons.Add(ForSkill(rows, row, need, scorer, taxonomy));
        if (needs.Occupation is { } wanted)
        {
            ForOccupation(rows, row, wanted, taxonomy, reasons, ReasonKind.Occupation, h => h.Done);
            ForOccupation(rows, row, wanted, taxonomy, reasons, ReasonKind.Wish, h => h.Wished);
        }
        foreach (var (skill, covering) in needs.Licences) ForLicence(rows, row, skill, covering, taxonomy, reasons);
        foreach (var (skill, level) in needs.Languages) ForLanguage(rows, row, skill, level, reasons);
        if (needs.Job.Municipality.Length > 0) reasons.Add(ForJourney(scorer.Minutes(row), travel?.KnowsTransit == true && (rows.Origins[row] & 1) == 0));
        return reasons;
    }

    private static Reason ForJourney(int minutes, bool byTransit) =>
        minutes == TravelMinutes.Unknown ? new Reason(ReasonKind.UnknownJourney)
        : new Reason(byTransit && minutes > 0 ? ReasonKind.JourneyByTransit : ReasonKind.Journey, default, default, minutes);

    private static Reason ForSkill(Rows rows, int row, NeededSkill need, Scorer scorer, Taxonomy taxonomy)
    {
        var (top, best, by) = (0, default(HeldSkill), default(StandIn));
        foreach (var held in rows.Skills[row])
        {
            foreach (var standIn in need.StandIns)
            {
                if (standIn.Skill != held.Skill) continue;
                // The skill itself is the better reason even where something near brought more marks.
                var mark = scorer.Mark(held, standIn.Factor) + (held.Skill == need.Skill ? 2 * Points.Full : 0);
                if (mark > top) (top, best, by) = (mark, held, standIn);
            }
        }
        var id = taxonomy.Skills[need.Skill].Id;
        if (top == 0) return new Reason(need.Required ? ReasonKind.MissingSkill : ReasonKind.MissingUsefulSkill, id);
        return best.Skill == need.Skill
            ? new Reason(ReasonKind.ExactSkill, id, default, best.Years)
            : new Reason(ReasonKind.NearSkill, id, taxonomy.Skills[best.Skill].Id, by.Factor / (double)Points.Full, by.Why);
    }

    private static void ForOccupation(Rows rows, int row, Occupation wanted, Taxonomy taxonomy, List<Reason> reasons, ReasonKind kind, Func<HeldOccupation, bool> counts)
    {
        var (closest, which) = (0, -1);
        foreach (var held in rows.Occupations[row])
        {
            var closeness = counts(held) ? Points.Closeness(taxonomy.Occupations[held.Occupation], wanted) : 0;
            if (closeness > closest) (closest, which) = (closeness, held.Occupation);
        }
        if (which >= 0) reasons.Add(new Reason(kind, wanted.Id, taxonomy.Occupations[which].Id, closest / (double)Points.Full));
    }

    // A level that is told and too low is no reason: it stands among the failed conditions.
    private static void ForLanguage(Rows rows, int row, Skill skill, LanguageLevel asked, List<Reason> reasons)
    {
        var (isHeld, best) = (false, LanguageLevel.Unknown);
        foreach (var held in rows.Languages[row])
            if (held.Skill == skill.Index) (isHeld, best) = (true, (LanguageLevel)Math.Max((int)best, (int)held.Level));
        if (!isHeld || (best == LanguageLevel.Unknown && asked != LanguageLevel.Unknown)) reasons.Add(new Reason(ReasonKind.UnknownLanguage, skill.Id, isHeld ? skill.Id : default, (int)asked));
        else if (Points.Fluency(best) >= Points.Fluency(asked) || asked == LanguageLevel.Unknown) reasons.Add(new Reason(ReasonKind.Language, skill.Id, default, (int)best));
    }

    private static void ForLicence(Rows rows, int row, Skill skill, IReadOnlyList<int> covering, Taxonomy taxonomy, List<Reason> reasons)
    {
        var held = -1;
        foreach (var has in rows.Skills[row]) if (covering.Contains(has.Skill) && held != skill.Index) held = has.Skill;
        if (held >= 0) reasons.Add(new Reason(ReasonKind.Licence, skill.Id, held == skill.Index ? default : taxonomy.Skills[held].Id));
    }
}
