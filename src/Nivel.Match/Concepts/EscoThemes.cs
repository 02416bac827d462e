using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Themes for the skills of ESCO: its topmost groups (S1–S8, T1–T6, K by ISCED-F 2013, L), put together where they speak of the same thing in everyday words.</summary>
/// <remarks>A skill may stand in several groups; the nearest on the way up decides, of equally near the first by id, so that the theme does not hang on the order of a file.</remarks>
internal sealed class EscoThemes
{
    private static readonly FrozenDictionary<string, string> Tops = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dc06de9f-dd3a-4f28-b58f-b01b5ae72ab8"] = "interaction", ["0a2d70ee-d435-4965-9e96-702b2fb65740"] = "information", ["c73521be-c039-4e22-b037-3b01b3f6f9d9"] = "assisting", ["869fc2ce-478f-4420-8766-e1f02cec4fb2"] = "management",
        ["243eb885-07c7-4b77-ab9c-827551d83dc4"] = "ict", ["03e0b95b-67d1-457a-b3f7-06c407cf6bec"] = "handling", ["2ae39fc8-0f1b-4284-9e73-3f2739471f63"] = "construction", ["9b8bb484-dcba-49af-8ae0-cfe8b6e9ed45"] = "machinery",
        ["b94686e3-cce5-47a2-a8d8-402a0d0ed44e"] = "worklife", ["8267ecb5-c976-4b6a-809b-4ceecb954967"] = "worklife", ["021a23e1-907e-4627-b05a-555f889cbb65"] = "worklife", ["552c4f35-a2d1-49c2-8fda-afe26695c44a"] = "worklife",
        ["12022223-8c30-418a-8f83-658396c9fec2"] = "worklife", ["4ef78abc-e983-4cc7-84a1-52532a0159dc"] = "worklife", ["e35a5936-091d-4e87-bafe-f264e55bd656"] = "languages",
        ["00"] = "worklife", ["01"] = "education", ["02"] = "arts", ["03"] = "society", ["04"] = "business", ["05"] = "science", ["06"] = "ict", ["07"] = "engineering", ["08"] = "nature", ["09"] = "care", ["10"] = "services",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, SortedSet<string>> above = new(StringComparer.Ordinal);

    /// <summary>One pair of the hierarchy, ids without the address before them.</summary>
    public void Add(string narrow, string wide)
    {
        if (!above.TryGetValue(narrow, out var wider)) above[narrow] = wider = new(StringComparer.Ordinal);
        wider.Add(wide);
    }

    /// <summary>Gives every skill that has none the theme of its group.</summary>
    public void Give(TaxonomyDraft draft)
    {
        for (var i = 0; i < draft.Skills.Count; i++)
            if (draft.Skills[i] is { Theme.Length: 0 } skill) draft.Skills[i] = skill with { Theme = Of(skill.Id.Value) };
    }

    // The hierarchy may hold a ring by mistake; nothing is looked at twice.
    private string Of(string id)
    {
        HashSet<string> seen = [id];
        for (List<string> level = [id]; level.Count > 0; level = [.. level.SelectMany(n => above.GetValueOrDefault(n) ?? []).Where(seen.Add)])
            if (level.Order(StringComparer.Ordinal).Select(n => Tops.GetValueOrDefault(n)).FirstOrDefault(t => t is not null) is { } theme) return theme;
        return "";
    }
}
