namespace Nivel.Match;

/// <summary>A skill of a row.</summary>
/// <param name="Skill">Index of the skill.</param>
/// <param name="Strength">See <see cref="Points.Strength"/>; of a language see <see cref="Points.Fluency"/>.</param>
/// <param name="Year">See <see cref="Points.Year"/>.</param>
/// <param name="Tenths">Tenths of years: half the memory of a number with a point, and nobody says more exactly.</param>
internal readonly record struct HeldSkill(int Skill, byte Strength, byte Year, ushort Tenths)
{
    public double Years => Tenths / 10.0;
}

/// <summary>A row that has a skill.</summary>
internal readonly record struct Holder(int Row, byte Strength, byte Year);

/// <summary>An occupation of a row; a wish, experience, or both.</summary>
internal readonly record struct HeldOccupation(int Occupation, byte Strength, bool Done, bool Wished);

/// <summary>A language of a row; the level is unknown where the person has not told it.</summary>
internal readonly record struct HeldLanguage(int Skill, LanguageLevel Level);

/// <summary>Profiles as columns, sorted by key, with lists from skills and occupations back to rows.</summary>
internal sealed class Rows
{
    public Rows(Taxonomy taxonomy, IEnumerable<PersonProfile> profiles)
    {
        PersonProfile[] people = [.. profiles.GroupBy(p => p.Key).Select(g => g.Last()).OrderBy(p => p.Key)];
        var n = people.Length;
        (Keys, Lots, Origins, Hours, Shifts) = (new int[n], new long[n], new int[n], new byte[n], new byte[n]);
        (MostMinutes, AvailableFrom, Wants) = (new int[n], new int[n], new Bits(n));
        (IsStrict, JourneyLimit, MayWork) = (new bool[n], new int[n], new Bits(n));
        var lists = new RowLists(taxonomy);
        for (var i = 0; i < n; i++)
        {
            var person = people[i];
            (Keys[i], Lots[i]) = (person.Key, person.Lot == 0 ? person.Key : person.Lot);
            Origins[i] = 2 * Town(person.Municipality) + (person.HasCar ? 1 : 0);
            MayWork.AddIf(i, person.MayWork != false);
            // Not stated is stored as everything, which lets the filters do without a special case.
            (Hours[i], Shifts[i]) = (person.Hours == 0 ? (byte)255 : (byte)person.Hours, person.Shifts == 0 ? (byte)255 : (byte)person.Shifts);
            (MostMinutes[i], AvailableFrom[i]) = (Math.Max(0, person.MostTravelMinutes), person.AvailableFromDay);
            if (person.WantsMatching) Wants.Add(i);
            foreach (var code in person.AcceptedMunicipalities.Distinct()) lists.Accepted.Add((Town(code), i));
            IsStrict[i] = person.AcceptedMunicipalities.Count > 0;
            JourneyLimit[i] = MostMinutes[i] > 0 ? Math.Min(MostMinutes[i], TravelMinutes.Unknown - 1) : IsStrict[i] ? 0 : TravelMinutes.Unknown;
            lists.Add(i, person);
        }
        Wishing = new Bits(n);
        foreach (var (row, held) in lists.Occupations) if (held.Wished) Wishing.Add(row);
        SkillCount = lists.Skills.Count;
        Skills = Grouped<HeldSkill>.From(n, lists.Skills);
        Occupations = Grouped<HeldOccupation>.From(n, lists.Occupations);
        Languages = Grouped<HeldLanguage>.From(n, lists.Languages);
        ByAccepted = Grouped<int>.From(TownCodes.Count, lists.Accepted);
        BySkill = lists.HoldersOfSkills();
        ByOccupation = lists.HoldersOfOccupations();
    }

    public int Count => Keys.Length;
    public int[] Keys { get; }
    public long[] Lots { get; }

    /// <summary>From where and how a row travels: its town doubled, and one more with a car.</summary>
    public int[] Origins { get; }

    public byte[] Hours { get; }
    public byte[] Shifts { get; }
    public int[] MostMinutes { get; }
    public int[] AvailableFrom { get; }
    public Bits Wants { get; }
    public Bits MayWork { get; }
    public Bits Wishing { get; }
    public Grouped<HeldSkill> Skills { get; }
    public int SkillCount { get; }
    public Grouped<HeldOccupation> Occupations { get; }
    public Grouped<HeldLanguage> Languages { get; }
    /// <summary>Rows that accept a municipality, by its number.</summary>
    public Grouped<int> ByAccepted { get; }

    /// <summary>Whether the row has a list of accepted places, so that an unknown journey is a no.</summary>
    public bool[] IsStrict { get; }

    /// <summary>Longest journey accepted in minutes, or no limit.</summary>
    public int[] JourneyLimit { get; }

    public Grouped<Holder> BySkill { get; }
    public Grouped<(int Row, HeldOccupation Held)> ByOccupation { get; }

    /// <summary>Codes of municipalities by half the number used in <see cref="Origins"/>; the first is "not known".</summary>
    public List<string> TownCodes { get; } = [""];

    private readonly Dictionary<string, int> townNumbers = new(StringComparer.Ordinal) { [""] = 0 };

    private int Town(string code)
    {
        if (townNumbers.TryGetValue(code, out var number)) return number;
        TownCodes.Add(code);
        return townNumbers[code] = TownCodes.Count - 1;
    }
}

/// <summary>The lists of all rows while they are gathered; concepts that the taxonomy does not know are left out.</summary>
internal sealed class RowLists(Taxonomy taxonomy)
{
    public List<(int Row, HeldSkill Value)> Skills { get; } = [];
    public List<(int Row, HeldOccupation Value)> Occupations { get; } = [];
    public List<(int Row, HeldLanguage Value)> Languages { get; } = [];
    public List<(int Row, int Value)> Accepted { get; } = [];

    public void Add(int row, PersonProfile person)
    {
        foreach (var held in person.Skills)
            if (taxonomy.Skill(held.Skill) is { Kind: SkillKind.Language } spoken) Add(row, new HeldLanguage(spoken.Index, LanguageLevel.Unknown));
            else if (taxonomy.Skill(held.Skill) is { } skill)
                Skills.Add((row, new HeldSkill(skill.Index, Points.Strength(held.Level, held.Years), Points.Year(held.LastUsedYear), (ushort)Math.Round(10 * Math.Clamp(held.Years, 0, 100)))));
        foreach (var id in person.Licences)
            if (taxonomy.Skill(id) is { } licence) Skills.Add((row, new HeldSkill(licence.Index, 255, 0, 0)));
        foreach (var held in person.Languages)
            if (taxonomy.Skill(held.Language) is { } language) Add(row, new HeldLanguage(language.Index, held.Level));
        foreach (var held in person.Occupations)
            if (taxonomy.Occupation(held.Occupation) is { } occupation)
                Occupations.Add((row, new HeldOccupation(occupation.Index, Points.Strength(SkillLevel.NotStated, held.Years), held.Years > 0 || !held.Wished, held.Wished)));
    }

    // A language is a skill too: it counts where a job calls it useful.
    private void Add(int row, HeldLanguage held)
    {
        Languages.Add((row, held));
        Skills.Add((row, new HeldSkill(held.Skill, Points.Fluency(held.Level), 0, 0)));
    }

    public Grouped<Holder> HoldersOfSkills() =>
        Grouped<Holder>.From(taxonomy.Skills.Count, [.. Skills.Select(p => (p.Value.Skill, new Holder(p.Row, p.Value.Strength, p.Value.Year)))]);

    public Grouped<(int Row, HeldOccupation Held)> HoldersOfOccupations() =>
        Grouped<(int Row, HeldOccupation Held)>.From(taxonomy.Occupations.Count, [.. Occupations.Select(p => (p.Value.Occupation, (p.Row, p.Value)))]);
}
