namespace Nivel.Match;

/// <summary>Hours of work, one or both.</summary>
[Flags]
public enum WorkHours : byte
{
    /// <summary>Not stated: excludes nobody.</summary>
    NotStated = 0,
    /// <summary>Full time (kokoaikatyö).</summary>
    Full = 1,
    /// <summary>Part time (osa-aikatyö).</summary>
    Part = 2,
}

/// <summary>Times of day and week, any number of them.</summary>
[Flags]
public enum WorkShifts : byte
{
    /// <summary>Not stated: excludes nobody.</summary>
    NotStated = 0,
    /// <summary>Day work (päivätyö).</summary>
    Day = 1,
    /// <summary>Evenings (iltatyö).</summary>
    Evening = 2,
    /// <summary>Nights (yötyö).</summary>
    Night = 4,
    /// <summary>Weekends (viikonlopputyö).</summary>
    Weekend = 8,
}

/// <summary>A skill of a person.</summary>
/// <param name="Skill">The skill; one that the taxonomy does not know is left out.</param>
/// <param name="Level">How well the person masters it, if stated; in files a number from 0 to 4.</param>
/// <param name="Years">Years of practice, 0 if not stated.</param>
/// <param name="LastUsedYear">Calendar year of last use, 0 if not stated.</param>
public readonly record struct PersonSkill(ConceptId Skill, SkillLevel Level = SkillLevel.NotStated, double Years = 0, int LastUsedYear = 0);

/// <summary>An occupation of a person.</summary>
/// <param name="Occupation">The occupation; one that the taxonomy does not know is left out.</param>
/// <param name="Years">Years of experience; 0 with <paramref name="Wished"/> means a wish without experience.</param>
/// <param name="Wished">Whether the person wants this work.</param>
public readonly record struct PersonOccupation(ConceptId Occupation, double Years = 0, bool Wished = false);

/// <summary>A language that a person has, or that a job needs at least so well.</summary>
/// <param name="Language">A skill of kind language.</param>
/// <param name="Level">The level; unknown where a person has not told it, and where a job asks for the language at any level. It leaves nobody out.</param>
public readonly record struct LanguageAt(ConceptId Language, LanguageLevel Level);

/// <summary>What matching knows of a person (osaajaprofiili), and all that it knows.</summary>
/// <remarks>Age, sex, nationality, mother tongue as origin, health and benefit are not here and must never be: discrimination law, 1325/2014.</remarks>
/// <param name="Key">A number that the caller understands; it decides nothing but, where there is no <see cref="Lot"/>, the order of equals.</param>
public sealed record PersonProfile(int Key)
{
    /// <summary>A lasting number of the person that, hashed with the job, decides the order of equals; 0 means <see cref="Key"/>. Give it where keys change from start to start, so that a stored list can be made again.</summary>
    public long Lot { get; init; }

    /// <summary>Skills.</summary>
    public IReadOnlyList<PersonSkill> Skills { get; init; } = [];

    /// <summary>Occupations done or wished for.</summary>
    public IReadOnlyList<PersonOccupation> Occupations { get; init; } = [];

    /// <summary>Cards and licences in force.</summary>
    public IReadOnlyList<ConceptId> Licences { get; init; } = [];

    /// <summary>Languages.</summary>
    public IReadOnlyList<LanguageAt> Languages { get; init; } = [];

    /// <summary>Code of the home municipality, empty if not known.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>Longest journey to work one way in minutes, 0 if not stated.</summary>
    public int MostTravelMinutes { get; init; }

    /// <summary>Codes of municipalities that the person accepts whatever the journey.</summary>
    public IReadOnlyList<string> AcceptedMunicipalities { get; init; } = [];

    /// <summary>Whether the person goes to work by car and may drive it; decides which journey is asked from <see cref="TravelMinutes"/>.</summary>
    public bool HasCar { get; init; }

    /// <summary>Whether the person may do paid work in Finland (työnteko-oikeus) as the person says; null if not said, which excludes nobody.</summary>
    /// <remarks>Never worked out from nationality. The employer checks the right itself: Aliens Act 301/2004, section 86 a.</remarks>
    public bool? MayWork { get; init; }

    /// <summary>Hours that suit.</summary>
    public WorkHours Hours { get; init; }

    /// <summary>Shifts that suit.</summary>
    public WorkShifts Shifts { get; init; }

    /// <summary>First possible day as <see cref="DateOnly.DayNumber"/>; 0 means at once.</summary>
    public int AvailableFromDay { get; init; }

    /// <summary>Whether the person wants to be matched; without it nobody is ranked.</summary>
    public bool WantsMatching { get; init; }
}
