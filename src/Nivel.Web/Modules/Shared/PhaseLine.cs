using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>The six lines of the map in their order of travel, by the letter that stands on them.</summary>
public static class PhaseLine
{
    public const string Letters = "KHOTPA";

    /// <summary>The class that carries the line's colour; a letter of an area's own takes the colour of the terminus.</summary>
    public static string Css(string letter) =>
        "phase-" + (letter.Length == 1 && Letters.Contains(char.ToUpperInvariant(letter[0])) ? letter.ToLowerInvariant() : "a");

    public static string Name(string letter, Texts t) => letter.ToUpperInvariant() switch
    {
        "K" => t["Shared.phase-k"],
        "H" => t["Shared.phase-h"],
        "O" => t["Shared.phase-o"],
        "T" => t["Shared.phase-t"],
        "P" => t["Shared.phase-p"],
        "A" => t["Shared.phase-a"],
        _ => letter,
    };
}
