using Nivel.Match;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Employers;

/// <summary>The requirements form with the words of the classification around it.</summary>
public sealed record NeedView(NeedForm Form, OpenTaxonomy Taxonomy, string Title)
{
    public static readonly IReadOnlyList<string> Choices = ["required", "useful", "no"];

    public IReadOnlyList<(NeedLine Line, Skill Skill)> Lines { get; } = Form.Known(Taxonomy);

    public IReadOnlyList<Link> Found { get; } = Form.Found(Taxonomy);

    /// <summary>The chosen occupation and those that the title may mean.</summary>
    public IReadOnlyList<string> Occupations { get; } =
        [.. new[] { Form.Occupation }.OfType<string>().Where(o => Taxonomy.Occupation(o) is not null)
            .Concat(Taxonomy.Linker.Occupations(Title, LanguageCodes.Parse(Languages.Current), 6).Select(l => l.Id.Value)).Distinct()];
}
