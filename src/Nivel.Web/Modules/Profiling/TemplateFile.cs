using System.Text.Json;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Profiling;

/// <summary>Reads a template file of profiling.</summary>
public sealed class TemplateFile : ServicedFile
{
    private TemplateFile() { }

    /// <summary>The template, or the problems.</summary>
    public static (ProfileTemplate? Template, IReadOnlyList<FileProblem> Problems) Read(string json)
    {
        var file = new TemplateFile();
        return file.Read(json, file.Template);
    }

    private ProfileTemplate Template(JsonElement root)
    {
        var (code, edition) = (Code(root, "", "code"), Code(root, "", "edition"));
        var (from, until) = InForce(root);
        var (name, about) = (Words(root, "", "name"), Words(root, "", "about"));
        var outcomes = List(root, "", "outcomes").Select(o => Outcome(o.Item, o.Place)).ToList();
        var needs = Needs(root);
        var questions = List(root, "", "questions").Select(q => Question(q.Item, q.Place, [.. outcomes.Select(o => o.Code)], [.. needs.Select(n => n.Code)])).ToList();
        Once(outcomes.Select(o => o.Code), "outcomes");
        Once(questions.Select(q => q.Code), "questions");
        if (outcomes.Count == 1) Bad("two-outcomes", "outcomes");
        return new(code, edition, from, until, name, about, Limits(root, questions.Count), outcomes, needs, questions);
    }

    private ProfileOutcome Outcome(JsonElement item, string place)
    {
        var phase = Text(item, "phase");
        if (phase is not null && (phase.Length != 1 || !PhaseLine.Letters.Contains(phase, StringComparison.Ordinal))) Bad("phase", $"{place}.phase", phase);
        return new(Code(item, place, "code"), phase, Words(item, place, "name"), Words(item, place, "about"), Filter(item, place));
    }

    private ProfileQuestion Question(JsonElement item, string place, HashSet<string> outcomes, HashSet<string> needs)
    {
        var answers = List(item, place, "answers").Select(a => Answer(a.Item, a.Place, outcomes, needs)).ToList();
        Once(answers.Select(a => a.Code), $"{place}.answers");
        if (answers.Count == 1) Bad("two-answers", $"{place}.answers");
        foreach (var own in answers.Where(a => a.Code == ProfileTemplate.Unsaid)) Bad("unsaid", $"{place}.answers", own.Code);
        return new(Code(item, place, "code"), Words(item, place, "ask"), item.TryGetProperty("hint", out _) ? Words(item, place, "hint") : null, answers);
    }

    private ProfileAnswer Answer(JsonElement item, string place, HashSet<string> outcomes, HashSet<string> needs)
    {
        var points = new Dictionary<string, int>();
        if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("points", out var given))
        {
            if (given.ValueKind != JsonValueKind.Object) Bad("object", $"{place}.points");
            else foreach (var point in given.EnumerateObject())
            {
                if (!outcomes.Contains(point.Name)) Bad("unknown-outcome", $"{place}.points", point.Name);
                if (point.Value.ValueKind != JsonValueKind.Number || !point.Value.TryGetInt32(out var weight) || weight is < 0 or > 20) Bad("points", $"{place}.points.{point.Name}");
                else points[point.Name] = weight;
            }
        }

        var shown = List(item, place, "needs", mayBeEmpty: true).Select(n => n.Item.ValueKind == JsonValueKind.String ? n.Item.GetString()! : "").ToList();
        foreach (var need in shown.Where(n => !needs.Contains(n))) Bad("unknown-need", $"{place}.needs", need);
        return new(Code(item, place, "code"), Words(item, place, "say"), points, shown);
    }

    private ProfileLimits Limits(JsonElement root, int questions)
    {
        if (!root.TryGetProperty("limits", out var limits) || limits.ValueKind != JsonValueKind.Object) { Bad("missing", "limits"); return new(1, 0, 1, 1); }
        int Number(string name, int least, int most) => Whole(limits, "limits", name, least, most);
        var found = new ProfileLimits(Number("enough", 1, Math.Max(1, questions)), Number("low", 0, 200), Number("fair", 1, 200), Number("good", 1, 200));
        if (found.Good < found.Fair) Bad("limit-order", "limits.good");
        return found;
    }
}
