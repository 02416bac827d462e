namespace Nivel.Insight.Comparing;

/// <summary>How it stood with somebody at a horizon. Unknown is a value: whoever cannot be reached has neither succeeded nor failed.</summary>
public enum Outcome
{
    /// <summary>Not known (not ripe, not reached, moved away).</summary>
    Unknown,

    /// <summary>Not in work.</summary>
    No,

    /// <summary>In work.</summary>
    Yes,
}
