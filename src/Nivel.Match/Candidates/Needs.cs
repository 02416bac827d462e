namespace Nivel.Match;

/// <summary>A needed skill with all that may stand for it.</summary>
/// <param name="Skill">Index of the needed skill.</param>
/// <param name="Required">False for a useful one.</param>
/// <param name="StandIns">Skills that count, the needed one first with full marks.</param>
internal sealed record NeededSkill(int Skill, bool Required, StandIn[] StandIns)
{
    public int Weight => Required ? Points.RequiredWeight : Points.UsefulWeight;
}

/// <summary>The needs of a job looked up in the taxonomy once.</summary>
internal sealed class Needs
{
    public Needs(Taxonomy taxonomy, JobNeeds job)
    {
        Job = job;
        Occupation = taxonomy.Occupation(job.Occupation);
        Licences = [.. job.Licences.Distinct().Select(taxonomy.Skill).OfType<Skill>().Select(s => (s, taxonomy.Covering(s)))];
        Languages = [.. job.Languages.Select(l => (Skill: taxonomy.Skill(l.Language), l.Level)).Where(l => l.Skill is not null).GroupBy(l => l.Skill!).Select(g => (g.Key, g.Max(l => l.Level)))];
        Skills = [.. Named(taxonomy, job).OrderByDescending(s => s.Required).ThenBy(s => s.Skill)];
        SkillWeight = Skills.Sum(s => s.Weight);
        Recency = Points.Recency(job.StartsOnDay);
        Hash = Mix(job.Id);
        Closeness = Occupation is { } wanted ? [.. taxonomy.Occupations.Select(o => (o.Index, Points.Closeness(o, wanted))).Where(o => o.Item2 > 0)] : [];
    }

    public JobNeeds Job { get; }
    public Occupation? Occupation { get; }
    public (Skill Skill, IReadOnlyList<int> Covering)[] Licences { get; }
    public (Skill Skill, LanguageLevel Level)[] Languages { get; }
    public NeededSkill[] Skills { get; }
    public int SkillWeight { get; }
    public int[] Recency { get; }
    public (int Occupation, int Closeness)[] Closeness { get; }
    private ulong Hash { get; }

    /// <summary>Marks of a held skill, in thousandths, for a stand-in with a share of full marks.</summary>
    public int Mark(byte strength, byte year, int factor) => Points.Practised(strength) * Recency[year] / Points.Full * factor / Points.Full;

    /// <summary>Order among equals: fixed for a job and a person, but another for the next job, so that nobody is always last.</summary>
    public ulong Lot(long person) => Scramble(Hash ^ ((ulong)person * 0x9E3779B97F4A7C15UL));

    private static IEnumerable<NeededSkill> Named(Taxonomy taxonomy, JobNeeds job)
    {
        var required = job.RequiredSkills.Select(taxonomy.Skill).OfType<Skill>().Distinct().ToList();
        var useful = job.UsefulSkills.Select(taxonomy.Skill).OfType<Skill>().Distinct().Except(required).ToList();
        if (required.Count + useful.Count == 0 && taxonomy.Occupation(job.Occupation) is { } occupation)
        {
            foreach (var held in taxonomy.SkillsOf(occupation)) if (held.Essential) useful.Add(taxonomy.Skills[held.Skill]);
        }
        return required.Select(s => (s, true)).Concat(useful.Select(s => (s, false))).Select(p => new NeededSkill(p.s.Index, p.Item2, Match.StandIns.Of(taxonomy, p.s)));
    }

    private static ulong Mix(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in id) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    private static ulong Scramble(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }
}
