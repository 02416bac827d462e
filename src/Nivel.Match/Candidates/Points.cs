namespace Nivel.Match;

/// <summary>The arithmetic of fit, in whole numbers (thousandths), so that no order of adding changes a score.</summary>
internal static class Points
{
    public const int Full = 1000;
    public const int RequiredWeight = 10;
    public const int UsefulWeight = 4;

    /// <summary>Strength of what nobody has told the strength of.</summary>
    public const byte Untold = 128;

    /// <summary>Share of full marks for another case of the same wider skill: less than for one that the taxonomy itself calls near.</summary>
    public const int SiblingFactor = 400;

    /// <summary>Share of full marks for a skill that stands so to the needed one.</summary>
    public static int Factor(RelationKind held) => held switch
    {
        RelationKind.Narrower => 900,
        RelationKind.Broader => 600,
        _ => 500,
    };

    /// <summary>How well practised, 0 to 255; not stated is in the middle, so that silence neither helps nor hurts much.</summary>
    public static byte Strength(SkillLevel level, double years)
    {
        if (level <= SkillLevel.NotStated && !(years > 0)) return Untold;
        var practice = years > 0 ? 1 - Math.Exp(-Math.Min(years, 50) / 3) : 0;
        return (byte)Math.Round(255 * Math.Max(practice, Math.Clamp((int)level, 0, 4) / 4.0));
    }

    /// <summary>A level of a language as a strength; no level gives <see cref="Untold"/>, so that silence is told from every level.</summary>
    public static byte Fluency(LanguageLevel level) => level == LanguageLevel.Unknown ? Untold : (byte)(42 * Math.Min((int)level, (int)LanguageLevel.C2));

    /// <summary>Year of last use in a byte, from 1950; 0 if not stated.</summary>
    public static byte Year(int year) => year <= 1950 ? (byte)0 : (byte)Math.Min(year - 1950, 255);

    /// <summary>700 for a beginner to 1000 for a master.</summary>
    public static int Practised(byte strength) => 700 + 300 * strength / 255;

    /// <summary>Thousandths left of a skill by year of last use: full for two years, then 50 less a year, never under 600; 950 if not stated.</summary>
    public static int[] Recency(int startsOnDay)
    {
        var table = new int[256];
        Array.Fill(table, 950);
        if (startsOnDay <= 0) return table;
        var now = DateOnly.FromDayNumber(Math.Min(startsOnDay, DateOnly.MaxValue.DayNumber)).Year;
        for (var i = 1; i < 256; i++) table[i] = Math.Clamp(Full - 50 * (now - (1950 + i) - 2), 600, Full);
        return table;
    }

    /// <summary>1000 for the same occupation, then by the length of the shared ISCO code.</summary>
    public static int Closeness(Occupation a, Occupation b)
    {
        if (a.Index == b.Index) return Full;
        if (a.Isco.Length == 0 || b.Isco.Length == 0) return 0;
        return a.Isco.AsSpan().CommonPrefixLength(b.Isco) switch { 4 => 800, 3 => 500, 2 => 300, 1 => 100, _ => 0 };
    }

    /// <summary>1000 for no journey down to 500 for the longest accepted; 1000 if not known.</summary>
    public static int Journey(int minutes, int most) =>
        minutes == TravelMinutes.Unknown ? Full : Full - 500 * Math.Min(minutes, Math.Max(most, 90)) / Math.Max(most, 90);
}
