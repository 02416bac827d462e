using Nivel.Match;

namespace Nivel.Match.Bench;

/// <summary>An invented crowd: the same seed gives the same people. Skills come by the occupations done, popular ones first, as in life.</summary>
internal static class Crowd
{
    public static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly string[] Towns = [.. Enumerable.Range(1, 40).Select(i => $"{i:000}")];

    public static IEnumerable<PersonProfile> Of(Taxonomy taxonomy, int count, int seed = 1)
    {
        var random = new Random(seed);
        var licences = taxonomy.Skills.Where(s => s.Kind is SkillKind.Licence or SkillKind.Card).Select(s => s.Id).ToArray();
        var languages = taxonomy.Skills.Where(s => s.Kind == SkillKind.Language).Select(s => s.Id).ToArray();
        for (var key = 1; key <= count; key++) yield return Person(taxonomy, key, random, licences, languages);
    }

    public static TravelMinutes Travel()
    {
        var (car, bus) = (new int[Towns.Length, Towns.Length], new int[Towns.Length, Towns.Length]);
        for (var a = 0; a < Towns.Length; a++)
            for (var b = 0; b < Towns.Length; b++) (car[a, b], bus[a, b]) = (10 + 7 * Math.Abs(a - b), Math.Abs(a - b) > 12 ? -1 : 25 + 12 * Math.Abs(a - b));
        return new TravelMinutes(Towns, car, bus);
    }

    private static PersonProfile Person(Taxonomy taxonomy, int key, Random random, ConceptId[] licences, ConceptId[] languages)
    {
        // The square of an even draw: some occupations are many times as common as others.
        Occupation Some() => taxonomy.Occupations[(int)(taxonomy.Occupations.Count * Math.Pow(random.NextDouble(), 2))];
        var (done, wished) = (Some(), Some());
        var known = taxonomy.SkillsOf(done).ToArray().Concat(taxonomy.SkillsOf(wished).ToArray()).Select(s => s.Skill).Distinct().Where(_ => random.Next(3) > 0).Take(10).ToList();
        while (known.Count < 12) known.Add(random.Next(taxonomy.Skills.Count));
        return new PersonProfile(key)
        {
            Lot = key * 7919L,
            Skills = [.. known.Distinct().Select(s => new PersonSkill(taxonomy.Skills[s].Id, (SkillLevel)random.Next(5), random.Next(15), 2026 - random.Next(15)))],
            Occupations = [new(done.Id, random.Next(1, 12)), new(wished.Id, 0, Wished: true)],
            Licences = licences.Length == 0 || random.Next(2) == 0 ? [] : [licences[random.Next(licences.Length)]],
            Languages = languages.Length == 0 ? [] : [new(languages[random.Next(Math.Min(4, languages.Length))], (LanguageLevel)random.Next(1, 7))],
            Municipality = Towns[random.Next(Towns.Length)],
            MostTravelMinutes = 30 + 15 * random.Next(5),
            HasCar = random.Next(2) == 0,
            MayWork = random.Next(50) == 0 ? false : null,
            Hours = (WorkHours)random.Next(4),
            Shifts = (WorkShifts)random.Next(16),
            AvailableFromDay = random.Next(3) == 0 ? Today.DayNumber + random.Next(60) : 0,
            WantsMatching = random.Next(20) != 0,
        };
    }
}
