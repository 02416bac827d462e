namespace Nivel.Insight.Spells;

/// <summary>What a run of days in the store means. The numbers stand in the files: none changes, none is used again.</summary>
public enum SpellKind : byte
{
    /// <summary>A search for work is open (työnhaku voimassa). Code: the reason of its end.</summary>
    Search = 1,

    /// <summary>Unemployed and in no service (työtön työnhakija, S-03).</summary>
    Unemployed = 2,

    /// <summary>In a service while the unemployment would go on (S-09, S-10).</summary>
    Active = 3,

    /// <summary>Unemployed a year or more without a break (S-04).</summary>
    LongTerm = 4,

    /// <summary>In a service after a year or more (S-11).</summary>
    LongTermActive = 5,

    /// <summary>Unemployed a year of the last sixteen months in pieces (S-05).</summary>
    Comparable = 6,

    /// <summary>Unemployed again after a service (S-06).</summary>
    Returned = 7,

    /// <summary>From one service to the next (S-07).</summary>
    Circulating = 8,

    /// <summary>Unemployed and under 25.</summary>
    Young = 9,

    /// <summary>Unemployed and 50 or more.</summary>
    Over50 = 10,

    /// <summary>The whole unbroken run of unemployment, services included. Code: how it ended. Gap: days until the next run.</summary>
    Run = 11,

    /// <summary>A run in one service. Code: its kind. Gap: 0 when it was left before its end.</summary>
    Service = 12,

    /// <summary>A place in work. Code: its kind. Gap: days from its beginning to the first day of unemployment.</summary>
    Placement = 13,

    /// <summary>A phase of the path. Code: its letter. Gap: the letter of the next phase, when there is one.</summary>
    Phase = 14,

    /// <summary>An employer's order is open; of the house, not of a person. Code: how many are sought.</summary>
    OpenJob = 15,
}
