using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>The lines of an area on a day: the letters of its phases in their order of travel, and the names that the area has given them itself.</summary>
public sealed record AreaPhases(string Letters, IReadOnlyDictionary<char, Say> Names)
{
    /// <summary>Tells a change of lines or names from the same ones.</summary>
    public string Stamp { get; } = string.Join('|', Letters.Select(l => Names.TryGetValue(l, out var name) ? $"{l}{name.Fi}/{name.Sv}/{name.En}" : $"{l}"));
}

/// <summary>The lines of the map in their order of travel, by the letter that stands on them.</summary>
public static class PhaseLine
{
    /// <summary>All letters that a phase may have; an area uses some of them.</summary>
    public const string Letters = "KHOTPA";

    /// <summary>What the area of this request has decided. A box, so that a page which finds its area late can still tell the view that is drawn after it.</summary>
    private static readonly AsyncLocal<Box?> Here = new();

    /// <summary>The letters in use where the reader is; all six when the area has decided nothing.</summary>
    public static string InUse => Here.Value?.Phases?.Letters ?? Letters;

    /// <summary>The letters in use and the given one, which may have left use: what somebody has is always shown.</summary>
    public static string InUseAnd(string? letters) => string.Concat(Letters.Where(l => InUse.Contains(l) || letters?.Contains(l, StringComparison.OrdinalIgnoreCase) == true));

    /// <summary>Tells names of the area's own from those of the house, for what is kept by name.</summary>
    public static string Own => Here.Value?.Phases is { Names.Count: > 0 } own ? own.Stamp : "";

    /// <summary>A request begins, of no area yet.</summary>
    public static void Begin() => Here.Value = new();

    public static void Stand(AreaPhases phases)
    {
        if (Here.Value is { } box) box.Phases = phases;
    }

    /// <summary>The class that carries the line's colour; a letter of an area's own takes the colour of the terminus.</summary>
    public static string Css(string letter) =>
        "phase-" + (letter.Length == 1 && Letters.Contains(char.ToUpperInvariant(letter[0])) ? letter.ToLowerInvariant() : "a");

    /// <summary>The area's own name for the phase, else the house's.</summary>
    public static string Name(string letter, Texts t) => Name(letter, t, Here.Value?.Phases);

    public static string Name(string letter, Texts t, AreaPhases? phases) => letter.Length == 1 && phases?.Names.TryGetValue(char.ToUpperInvariant(letter[0]), out var own) == true ? own.ToString() : letter.ToUpperInvariant() switch
    {
        "K" => t["Shared.phase-k"],
        "H" => t["Shared.phase-h"],
        "O" => t["Shared.phase-o"],
        "T" => t["Shared.phase-t"],
        "P" => t["Shared.phase-p"],
        "A" => t["Shared.phase-a"],
        _ => letter,
    };

    private sealed class Box
    {
        public AreaPhases? Phases { get; set; }
    }
}
