using FsCheck;
using FsCheck.Fluent;
using Nivel.Web.Modules.Profiling;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Profiling;

public sealed class The_rule_of_profiling
{
    private static readonly IReadOnlyList<ProfileTemplate> Templates = [.. Directory.GetFiles(Shipped.Folder("profiling"), "*.json").Order(StringComparer.Ordinal).Select(file => TemplateFile.Read(File.ReadAllText(file)).Template!)];

    /// <summary>Any questionnaire of the product with any answers, some of them left unsaid.</summary>
    private static readonly Arbitrary<(int Template, int[] Answers)> Anything =
        (from template in Gen.Choose(0, Templates.Count - 1) from answers in Gen.Choose(-1, 3).ArrayOf(12) select (template, answers)).ToArbitrary();

    [Fact]
    public void Leaving_one_more_question_unsaid_never_raises_the_confidence() => Prop.ForAll(Anything, any =>
    {
        var (template, answers) = Answered(any);
        var before = ProfileRule.Read(template, answers).Confidence;
        return answers.Keys.All(left => ProfileRule.Read(template, Without(answers, left)).Confidence <= before);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_answering_plays_no_part() => Prop.ForAll(Anything, any =>
    {
        var (template, answers) = Answered(any);
        var backwards = answers.Reverse().ToDictionary(a => a.Key, a => a.Value);
        return Same(ProfileRule.Read(template, answers), ProfileRule.Read(template, backwards));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_version_and_the_same_answers_give_the_same_result_also_when_the_file_is_read_anew() => Prop.ForAll(Anything, any =>
    {
        var (template, answers) = Answered(any);
        var anew = TemplateFile.Read(File.ReadAllText(Path.Combine(Shipped.Folder("profiling"), $"{template.Code}.json"))).Template!;
        return Same(ProfileRule.Read(template, answers), ProfileRule.Read(anew, answers));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_outcome_is_told_exactly_when_the_confidence_allows_it_and_has_reasons() => Prop.ForAll(Anything, any =>
    {
        var (template, answers) = Answered(any);
        var reading = ProfileRule.Read(template, answers);
        return (reading.Outcome is null) == (reading.Confidence == Confidence.NotEnough) && (reading.Outcome is null || reading.Reasons.Count > 0) && reading.Near != (reading.Outcome ?? "-")
            && reading.Unsaid.Count + answers.Count == template.Questions.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void When_the_confidence_is_fair_no_answer_to_what_was_left_unsaid_changes_the_outcome() => Prop.ForAll(Anything, any =>
    {
        var (template, answers) = Answered(any);
        var reading = ProfileRule.Read(template, answers);
        return reading.Confidence < Confidence.Fair || template.Questions.Where(q => !answers.ContainsKey(q.Code)).All(q => q.Answers.All(a => ProfileRule.Read(template, new Dictionary<string, string>(answers) { [q.Code] = a.Code }).Outcome == reading.Outcome));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_outcome_of_every_questionnaire_can_be_reached_with_good_confidence()
    {
        foreach (var template in Templates)
            foreach (var outcome in template.Outcomes)
            {
                var best = template.Questions.ToDictionary(q => q.Code, q => q.Answers.MaxBy(a => a.Points.GetValueOrDefault(outcome.Code) * 3 - a.Points.Where(p => p.Key != outcome.Code).Sum(p => p.Value))!.Code);
                ProfileRule.Read(template, best).ShouldSatisfyAllConditions(r => r.Outcome.ShouldBe(outcome.Code, template.Code), r => ((int)r.Confidence).ShouldBeGreaterThanOrEqualTo((int)Confidence.Fair, $"{template.Code} {outcome.Code}"));
            }
    }

    [Fact]
    public void Nothing_said_is_not_enough_to_say_and_unknown_answers_are_dropped()
    {
        ProfileRule.Read(Templates[0], new Dictionary<string, string>()).ShouldSatisfyAllConditions(r => r.Outcome.ShouldBeNull(), r => r.Confidence.ShouldBe(Confidence.NotEnough));
        Templates[0].Known([new("language", "work"), new("origin", "abroad"), new("practical", "<script>"), new("networks", ProfileTemplate.Unsaid)]).Keys.ShouldBe(["language"]);
    }

    [Fact]
    public void Origin_and_health_are_not_asked()
    {
        foreach (var words in Templates.SelectMany(t => t.Questions).SelectMany(q => (string[])[q.Text.En, .. q.Answers.Select(a => a.Text.En)]))
            foreach (var never in (string[])["born", "country", "nationality", "citizen", "religion", "health", "illness", "diagnosis"]) words.ShouldNotContain(never, Case.Insensitive);
    }

    private static (ProfileTemplate Template, Dictionary<string, string> Answers) Answered((int Template, int[] Answers) any)
    {
        var template = Templates[any.Template];
        var said = template.Questions.Zip(any.Answers).Where(x => x.Second >= 0 && x.Second < x.First.Answers.Count);
        return (template, said.ToDictionary(x => x.First.Code, x => x.First.Answers[x.Second].Code));
    }

    private static Dictionary<string, string> Without(Dictionary<string, string> answers, string left) => answers.Where(a => a.Key != left).ToDictionary(a => a.Key, a => a.Value);

    private static bool Same(ProfileReading a, ProfileReading b) => (a.Outcome, a.Confidence, a.Near) == (b.Outcome, b.Confidence, b.Near) && a.Reasons.SequenceEqual(b.Reasons) && a.Needs.Select(n => n.Need).SequenceEqual(b.Needs.Select(n => n.Need)) && a.Unsaid.SequenceEqual(b.Unsaid);
}
