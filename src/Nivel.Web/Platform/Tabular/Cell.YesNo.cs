using System.Collections.Frozen;

namespace Nivel.Web.Platform.Tabular;

public readonly partial record struct Cell
{
    private static readonly FrozenDictionary<string, bool> Answers = new Dictionary<string, bool>
    {
        ["kyllä"] = true,
        ["k"] = true,
        ["ja"] = true,
        ["j"] = true,
        ["yes"] = true,
        ["y"] = true,
        ["x"] = true,
        ["1"] = true,
        ["true"] = true,
        ["tosi"] = true,
        ["sant"] = true,
        ["✓"] = true,
        ["✔"] = true,
        ["ei"] = false,
        ["e"] = false,
        ["nej"] = false,
        ["no"] = false,
        ["n"] = false,
        ["0"] = false,
        ["false"] = false,
        ["epätosi"] = false,
        ["falskt"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Yes or no in Finnish, Swedish or English, a cross, 1 or 0; null when the cell is empty or the problem says why not.</summary>
    public bool? YesNo(out string? problem)
    {
        problem = null;
        if (IsEmpty) return null;
        if (Answers.TryGetValue(Text, out var answer)) return answer;
        problem = Kind == CellKind.Error ? TabularProblemCode.CellError : TabularProblemCode.YesNoNotUnderstood;
        return null;
    }
}
