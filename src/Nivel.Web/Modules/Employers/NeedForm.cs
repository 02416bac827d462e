using System.Globalization;
using Nivel.Match;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>One requirement on the form and what the reader decided: required, useful or no.</summary>
public sealed class NeedLine
{
    public string Id { get; set; } = "";
    public string As { get; set; } = "required";

    /// <summary>Lowest level when the requirement is a language; empty where any level will do.</summary>
    public string? Level { get; set; }

    /// <summary>The words of the employer that led to it, and their language; null where a person looked it up.</summary>
    public string? Words { get; set; }
    public string? Language { get; set; }

    public bool IsKept => As is "required" or "useful";
}

/// <summary>Requirements of a job as a form that works without script: each line can be changed or left out, and more can be looked for.</summary>
public sealed class NeedForm
{
    private const int MostLines = 60;

    public string? Occupation { get; set; }
    public List<NeedLine> Lines { get; set; } = [];
    public string? Search { get; set; }
    public List<string> Add { get; set; } = [];
    public string Hours { get; set; } = "any";
    public List<string> Shifts { get; set; } = [];
    public DateOnly? StartsOn { get; set; }

    public static NeedForm Of(JobNeed need) => new()
    {
        Occupation = need.OccupationId, Hours = need.Hours, Shifts = [.. need.Shifts], StartsOn = need.StartsOn,
        Lines =
        [
            .. need.Cards.Select(id => new NeedLine { Id = id }),
            .. need.Languages.Select(l => new NeedLine { Id = l.Key, Level = l.Value }),
            .. need.RequiredSkills.Select(id => new NeedLine { Id = id }),
            .. need.UsefulSkills.Select(id => new NeedLine { Id = id, As = "useful" }),
        ],
    };

    public static NeedForm Of(Reading reading)
    {
        var form = Of(reading.Need);
        foreach (var line in form.Lines) (line.Words, line.Language) = (reading.Words.GetValueOrDefault(line.Id), reading.Language.Code());
        return form;
    }

    /// <summary>What the answers to what was recognised teach the area's recogniser: kept is right, left out is not. Words that hold personal data teach nothing.</summary>
    public IEnumerable<SkillCorrection> Taught(EmploymentAreaId area, OpenTaxonomy taxonomy) =>
        Known(taxonomy).Where(l => SkillWords.Kept(l.Line.Words) is not null).Select(l => new SkillCorrection(area, SkillWords.Kept(l.Line.Words)!, LanguageCodes.Parse(l.Line.Language ?? ""), l.Line.Id, l.Line.IsKept, null));

    /// <summary>What the form says, without lines that no installed classification knows: those did not come from the page.</summary>
    public JobNeed Need(OpenTaxonomy taxonomy)
    {
        var kept = Known(taxonomy).Where(l => l.Line.IsKept).ToList();
        var required = kept.Where(l => l.Line.As == "required").ToLookup(l => l.Skill.Kind);
        return new()
        {
            OccupationId = Occupation is { Length: > 0 } id && taxonomy.Occupation(id) is not null ? id : null,
            Cards = [.. required[SkillKind.Card].Concat(required[SkillKind.Licence]).Select(l => l.Line.Id)],
            Languages = required[SkillKind.Language].ToDictionary(l => l.Line.Id, l => Levels.All.Contains(l.Line.Level ?? "") ? l.Line.Level! : ""),
            RequiredSkills = [.. required[SkillKind.Skill].Concat(required[SkillKind.Knowledge]).Select(l => l.Line.Id)],
            UsefulSkills = [.. kept.Where(l => l.Line.As == "useful").Select(l => l.Line.Id)],
            Hours = Levels.AllHours.Contains(Hours) ? Hours : "any",
            Shifts = [.. Levels.AllShifts.Where(Shifts.Contains)],
            StartsOn = StartsOn,
        };
    }

    /// <summary>The lines with what they mean, each concept once.</summary>
    public IReadOnlyList<(NeedLine Line, Skill Skill)> Known(OpenTaxonomy taxonomy) =>
        [.. Lines.Where(l => l.Id is { Length: > 0 and <= 80 }).DistinctBy(l => l.Id).Take(MostLines).Select(l => (l, taxonomy.Skill(l.Id)!)).Where(l => l.Item2 is not null)];

    /// <summary>Takes what was ticked among the found into the lines.</summary>
    public void TakeAdded()
    {
        foreach (var id in Add.Where(id => Lines.All(l => l.Id != id))) Lines.Add(new NeedLine { Id = id, As = "useful" });
        Add = [];
    }

    public IReadOnlyList<Link> Found(OpenTaxonomy taxonomy) =>
        string.IsNullOrWhiteSpace(Search) ? [] : [.. taxonomy.Linker.Skills(Search, LanguageCodes.Parse(CultureInfo.CurrentUICulture.Name), 8).Where(l => Lines.All(n => n.Id != l.Id.Value))];
}
