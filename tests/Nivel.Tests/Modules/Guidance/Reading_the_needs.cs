using Nivel.Web.Modules.Guidance;

namespace Nivel.Tests.Modules.Guidance;

public sealed class Reading_the_needs
{
    // home strength rhythm search skills language recent wish support
    [Theory]
    [InlineData("fine good works sure fits work year work alone", "A", "wish-work")]
    [InlineData("urgent good works sure fits work year work alone", "K", "home-urgent")]
    [InlineData("worry little works help update work years open beside", "H", "strength-little")]
    [InlineData("fine little lost help update work years open alone", "H", "rhythm-lost")]
    [InlineData("fine little works sure fits work year work beside", "H", "support-beside")]
    [InlineData("fine good works sure fits little year work alone", "T", "language-little")]
    [InlineData("fine good works help missing work years work alone", "T", "skills-missing")]
    [InlineData("fine good works sure fits work years study alone", "T", "wish-study")]
    [InlineData("fine good wavers unknown update work years open alone", "O", "search-unknown")]
    [InlineData("worry good works sure fits work year work alone", "O", "home-worry")]
    [InlineData("fine good works help fits work long work alone", "P", "recent-long")]
    [InlineData("fine good works help fits work years try alone", "P", "wish-try")]
    [InlineData("fine good works unsaid fits work year open alone", null, "mixed")]
    [InlineData("fine good unsaid unsaid unsaid unsaid unsaid work alone", null, "too-few")]
    public void Answers_lead_to_a_phase_with_its_reason(string answers, string? phase, string reason)
    {
        var reading = NeedsProfile.Read(Answered(answers));
        reading.Phase.ShouldBe(phase);
        reading.Why.ShouldContain(reason);
        reading.WouldChange.ShouldNotBeEmpty();
    }

    [Fact]
    public void Nothing_said_is_not_enough_to_say() => NeedsProfile.Read(new Dictionary<string, string>()).Phase.ShouldBeNull();

    [Fact]
    public void Every_possible_set_of_answers_gets_reasons_that_have_words()
    {
        var texts = Nivel.Web.Platform.Texts.FilesOf(typeof(NeedsForm).Assembly).Single(f => f.Module == "Guidance").Entries;
        var random = new Random(3);
        for (var i = 0; i < 5000; i++)
        {
            var answers = NeedsForm.Short1.Questions.ToDictionary(q => q.Code, q => q.Answers[random.Next(q.Answers.Count)]);
            var reading = NeedsProfile.Read(answers);
            reading.Why.ShouldNotBeEmpty();
            reading.Why.ShouldAllBe(w => texts.ContainsKey($"why-{w}"));
            reading.WouldChange.ShouldAllBe(c => texts.ContainsKey($"change-{c}"));
        }
    }

    [Fact]
    public void Saying_more_is_never_needed_to_keep_a_question_unanswered() =>
        NeedsForm.Short1.Questions.ShouldAllBe(q => q.Answers.Contains(NeedsForm.Unsaid));

    [Fact]
    public void Unknown_questions_and_answers_are_dropped() =>
        NeedsForm.Short1.Known([new("home", "fine"), new("home2", "fine"), new("rhythm", "<script>")]).Keys.ShouldBe(["home"]);

    private static Dictionary<string, string> Answered(string answers) =>
        NeedsForm.Short1.Questions.Zip(answers.Split(' ')).ToDictionary(p => p.First.Code, p => p.Second);
}
