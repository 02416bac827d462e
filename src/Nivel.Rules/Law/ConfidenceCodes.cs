namespace Nivel.Rules;

/// <summary>The short codes by which the register names how sure a rule is.</summary>
public static class ConfidenceCodes
{
    /// <summary>"V-S", "V-O", "V-2", "INF" or "GK".</summary>
    public static string CodeOf(Confidence confidence) => confidence switch
    {
        Confidence.Statute => "V-S",
        Confidence.OfficialBody => "V-O",
        Confidence.Secondary => "V-2",
        Confidence.Inferred => "INF",
        _ => "GK",
    };

    /// <summary>The confidence of a code.</summary>
    /// <exception cref="FormatException">There is no such code.</exception>
    public static Confidence Parse(string code) => code switch
    {
        "V-S" => Confidence.Statute,
        "V-O" => Confidence.OfficialBody,
        "V-2" => Confidence.Secondary,
        "INF" => Confidence.Inferred,
        "GK" => Confidence.Unverified,
        _ => throw new FormatException("A confidence is V-S, V-O, V-2, INF or GK."),
    };
}
