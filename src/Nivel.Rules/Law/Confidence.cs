namespace Nivel.Rules;

/// <summary>How sure we are that a rule says what we encode; shown beside every answer.</summary>
public enum Confidence
{
    /// <summary>Read in the text of the statute itself (V-S).</summary>
    Statute,

    /// <summary>Read in the text of an official body: ministry, Kela, Parliament, Statistics Finland (V-O).</summary>
    OfficialBody,

    /// <summary>Read only in secondary text such as a municipality's page or the news (V-2): check before relying on it.</summary>
    Secondary,

    /// <summary>Inferred from verified texts; the inference is stated (INF).</summary>
    Inferred,

    /// <summary>General knowledge, unverified (GK).</summary>
    Unverified,
}
