using Nivel.Web.Modules.Profiling;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Profiling;

public sealed class Files_of_questionnaires
{
    private static string Good => File.ReadAllText(Path.Combine(Shipped.Folder("profiling"), "needs-and-phase.json"));

    [Fact]
    public void What_comes_with_the_product_is_in_order() =>
        Directory.GetFiles(Shipped.Folder("profiling"), "*.json").Select(file => TemplateFile.Read(File.ReadAllText(file))).ShouldAllBe(read => read.Problems.Count == 0 && read.Template!.Questions.Count >= 8);

    [Theory]
    [InlineData("{", "json", "2:1")]
    [InlineData("[]", "object", "$")]
    public void A_file_that_is_no_object_is_told_with_its_place(string json, string code, string place)
    {
        var problem = TemplateFile.Read(json + "\n").Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place).ShouldBe((code, place));
    }

    [Theory]
    [InlineData("\"inForceFrom\": \"2026-01-01\"", "\"inForceFrom\": \"1.1.2026\"", "day", "inForceFrom")]
    [InlineData("\"enough\": 6", "\"enough\": 600", "limit", "limits.enough")]
    [InlineData("\"good\": 6", "\"good\": 1", "limit-order", "limits.good")]
    [InlineData("\"K\": 16", "\"X\": 16", "unknown-outcome", "questions[1].answers[3].points")]
    [InlineData("\"K\": 16", "\"K\": -16", "points", "questions[1].answers[3].points.K")]
    [InlineData("\"code\": \"urgent\"", "\"code\": \"unsaid\"", "unsaid", "questions[1].answers")]
    [InlineData("\"code\": \"urgent\"", "\"code\": \"nothing\"", "twice", "questions[1].answers")]
    [InlineData("\"code\": \"urgent\"", "\"code\": \"kiireellinen tapaus!\"", "code", "questions[1].answers[3].code")]
    [InlineData("\"sv\": \"Ja, och det är bråttom\"", "\"sv\": \"\"", "language", "questions[1].answers[3].say")]
    [InlineData("\"phase\": \"K\",\n      \"name\"", "\"phase\": \"Z\",\n      \"name\"", "phase", "outcomes[1].phase")]
    [InlineData("\"field\": \"wellbeing\"", "\"fjeld\": \"wellbeing\"", "unknown-filter", "needs[2].services")]
    public void A_bad_part_is_named_by_its_place(string good, string bad, string code, string place)
    {
        Good.ShouldContain(good);
        var (template, problems) = TemplateFile.Read(Good.Replace(good, bad, StringComparison.Ordinal));
        template.ShouldBeNull();
        problems.ShouldContain(p => p.Code == code && p.Place == place, string.Join(", ", problems));
    }

    [Fact]
    public void Every_problem_has_words()
    {
        var texts = Texts.FilesOf(typeof(TemplateFile).Assembly).Single(f => f.Module == "Shared").Entries;
        foreach (var code in (string[])["json", "object", "list", "missing", "empty", "code", "twice", "day", "days", "language", "long", "phase", "unknown-outcome", "unknown-need", "unknown-filter", "points", "limit", "limit-order", "two-answers", "two-outcomes", "unsaid", "phase-order", "phase-terminus"])
            texts.ContainsKey($"bad-{code}").ShouldBeTrue(code);
    }
}
