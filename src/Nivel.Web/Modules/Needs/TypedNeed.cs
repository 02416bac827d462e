using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Needs;

/// <summary>One theme as it was typed.</summary>
public sealed class TypedNeed
{
    public NeedTheme Theme { get; set; }
    public NeedLevel Need { get; set; }
    public string? Resources { get; set; }
    public string? Obstacles { get; set; }
    public string? Words { get; set; }
    public AffectsWork Affects { get; set; }

    /// <summary>The themes of a form, as a mapping has them.</summary>
    /// <param name="own">The person's own part: how much the person answered to need.</param>
    public static List<TypedNeed> Of(IEnumerable<NeedLine> lines, bool own = false)
    {
        var known = lines.ToDictionary(l => l.Theme);
        return [.. Enum.GetValues<NeedTheme>().Select(t => known.GetValueOrDefault(t) ?? new(t)).Select(l => new TypedNeed { Theme = l.Theme, Need = own ? l.OwnNeed : l.Need, Resources = l.Resources, Obstacles = l.Obstacles, Words = l.Words, Affects = l.Affects })];
    }

    /// <summary>As a line of a mapping; step and gap stay as they were.</summary>
    public NeedLine Line(NeedLine was, bool own = false) =>
        was with { Need = own ? was.Need : Need, OwnNeed = own ? Need : was.OwnNeed, Resources = Typed.Text(Resources), Obstacles = Typed.Text(Obstacles), Words = Typed.Text(Words), Affects = Affects };

    /// <summary>What is wrong with a form, by field. A theme that is missing or comes twice was not typed by a person.</summary>
    public static IEnumerable<(string Field, string Words)> Problems(List<TypedNeed> lines, Texts texts)
    {
        if (lines.Select(l => l.Theme).Distinct().Count() != lines.Count || lines.Exists(l => !Enum.IsDefined(l.Theme) || !Enum.IsDefined(l.Need) || !Enum.IsDefined(l.Affects))) yield return ("", texts["Clients.not-understood"]);
        foreach (var (line, at) in lines.Select((l, i) => (l, i)))
            foreach (var (name, text) in ((string, string?)[])[(nameof(Resources), line.Resources), (nameof(Obstacles), line.Obstacles), (nameof(Words), line.Words)])
                if (Typed.Text(text)?.Length > NeedLine.Longest) yield return ($"Lines[{at}].{name}", texts["Needs.long", NeedLine.Longest]);
    }
}
