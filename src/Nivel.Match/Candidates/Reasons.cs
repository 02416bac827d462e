namespace Nivel.Match;

/// <summary>Why a row has its score.</summary>
internal static class Reasons
{
    public static List<Reason> Of(Rows rows, int row, Needs needs, Scorer scorer, Taxonomy taxonomy)
    {
        var reasons = new List<Reason>();
        foreach (var need in needs.Skills) reasons.Add(ForSkill(rows, row, need, scorer, taxonomy));
        if (needs.Occupation is { } wanted)
        {
            ForOccupation(rows, row, wanted, taxonomy, reasons, ReasonKind.Occupation, h => h.Done);
            ForOccupation(rows, row, wanted, taxonomy, reasons, ReasonKind.Wish, h => h.Wished);
        }
        foreach (var (skill, covering) in needs.Licences) ForLicence(rows, row, skill, covering, taxonomy, reasons);
        foreach (var (skill, _) in needs.Languages)
            foreach (var held in rows.Languages[row]) if (held.Skill == skill.Index) reasons.Add(new Reason(ReasonKind.Language, skill.Id, default, (int)held.Level));
        if (needs.Job.Municipality.Length > 0 && scorer.Minutes(row) != TravelMinutes.Unknown) reasons.Add(new Reason(ReasonKind.Journey, default, default, scorer.Minutes(row)));
        return reasons;
    }

    private static Reason ForSkill(Rows rows, int row, NeededSkill need, Scorer scorer, Taxonomy taxonomy)
    {
        var (marks, best, factor) = (0, default(HeldSkill), 0);
        foreach (var held in rows.Skills[row])
        {
            foreach (var (skill, share) in need.StandIns)
            {
                if (skill != held.Skill || (scorer.Mark(held, share) <= marks && held.Skill != need.Skill)) continue;
                if (best.Skill == need.Skill && marks >= scorer.Mark(held, share)) continue;
                (marks, best, factor) = (scorer.Mark(held, share), held, share);
            }
        }
        var id = taxonomy.Skills[need.Skill].Id;
        if (marks == 0) return new Reason(need.Required ? ReasonKind.MissingSkill : ReasonKind.MissingUsefulSkill, id);
        return best.Skill == need.Skill
            ? new Reason(ReasonKind.ExactSkill, id, default, best.Years)
            : new Reason(ReasonKind.NearSkill, id, taxonomy.Skills[best.Skill].Id, factor / (double)Points.Full);
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

    private static void ForLicence(Rows rows, int row, Skill skill, IReadOnlyList<int> covering, Taxonomy taxonomy, List<Reason> reasons)
    {
        var held = -1;
        foreach (var has in rows.Skills[row]) if (covering.Contains(has.Skill) && held != skill.Index) held = has.Skill;
        if (held >= 0) reasons.Add(new Reason(ReasonKind.Licence, skill.Id, held == skill.Index ? default : taxonomy.Skills[held].Id));
    }
}
