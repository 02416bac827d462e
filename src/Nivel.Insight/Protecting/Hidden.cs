namespace Nivel.Insight.Protecting;

/// <summary>Whether a count is shown, and if not, why.</summary>
public enum Hidden
{
    /// <summary>Shown.</summary>
    No,

    /// <summary>It is too small itself.</summary>
    Small,

    /// <summary>A small one could be computed from it.</summary>
    ToProtectAnother,
}
