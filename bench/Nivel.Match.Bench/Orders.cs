using Nivel.Match;

namespace Nivel.Match.Bench;

/// <summary>Job orders from the usual one to the worst for the engine.</summary>
internal sealed class Orders(Taxonomy taxonomy, IReadOnlyList<PersonProfile> people)
{
    /// <summary>Skills by how many have them, the most common first.</summary>
    private readonly ConceptId[] popular = [.. people.Take(20_000).SelectMany(p => p.Skills).GroupBy(s => s.Skill).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key)];

    /// <summary>All hard conditions at once, five required and three useful skills of one occupation.</summary>
    public JobNeeds Usual()
    {
        var occupation = taxonomy.Occupations.First(o => taxonomy.SkillsOf(o).Length >= 8);
        var skills = taxonomy.SkillsOf(occupation).ToArray().Select(s => taxonomy.Skills[s.Skill].Id).ToArray();
        return new JobNeeds("usual")
        {
            Occupation = occupation.Id, RequiredSkills = skills[..5], UsefulSkills = skills[5..8], Municipality = "020", Hours = WorkHours.Full, Shifts = WorkShifts.Day,
            Licences = First(SkillKind.Licence), Languages = [.. First(SkillKind.Language).Select(l => new LanguageAt(l, LanguageLevel.B1))], StartsOnDay = Crowd.Today.DayNumber + 14, AsksRightToWork = true,
        };
    }

    /// <summary>No hard condition, thirty skills from here and there.</summary>
    public JobNeeds Wide() => new("wide") { Occupation = taxonomy.Occupations[0].Id, RequiredSkills = [.. popular.Skip(40).Where((_, i) => i % 20 == 0).Take(30)], StartsOnDay = Crowd.Today.DayNumber };

    /// <summary>The thirty most common skills of all and no hard condition: the longest lists that there are.</summary>
    public JobNeeds Popular() => new("popular") { Occupation = taxonomy.Occupations[0].Id, RequiredSkills = popular[..30], StartsOnDay = Crowd.Today.DayNumber };

    /// <summary>Nobody has all of these.</summary>
    public JobNeeds Nobody() => Usual() with { Id = "nobody", Licences = [.. taxonomy.Skills.Where(s => s.Kind is SkillKind.Licence or SkillKind.Card).Select(s => s.Id).Take(8)], Languages = [.. taxonomy.Skills.Where(s => s.Kind == SkillKind.Language).Skip(10).Take(2).Select(s => new LanguageAt(s.Id, LanguageLevel.C2))] };

    /// <summary>Nothing but a place.</summary>
    public JobNeeds Empty() => new("empty") { Municipality = "020" };

    private ConceptId[] First(SkillKind kind) => [.. taxonomy.Skills.Where(s => s.Kind == kind).Select(s => s.Id).Take(1)];
}
