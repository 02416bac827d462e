using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Profiling;

/// <summary>A round as it is read: on the worker's screen, on the person's own pages and on paper, in the language of the reader.</summary>
public sealed record RoundView(ProfilingRound Round, ProfileTemplate Template, ProfileReading Reading, string Language, string Worker)
{
    public ProfileOutcome? Outcome => Template.Outcome(Round.Outcome);
    public ProfileOutcome? Judged => Template.Outcome(Round.Judged);

    /// <summary>What was answered, in the words of the version that was asked.</summary>
    public string Answered(ProfileQuestion question) => question.Find(Round.Answers.GetValueOrDefault(question.Code))?.Text.In(Language) ?? "";

    public string Asked(ProfileReason reason)
    {
        var question = Template.Questions.First(q => q.Code == reason.Question);
        return $"{question.Text.In(Language)} – {question.Find(reason.Answer)?.Text.In(Language)}";
    }

    public SuggestedNeed Need(string code) => Template.Needs.First(n => n.Code == code);

    public static async Task<RoundView> Of(Db db, ProfileShelf shelf, ProfilingRound round, string language)
    {
        var template = await shelf.Of(round.FormId);
        var worker = await db.People.Where(u => u.Id == round.By).Select(u => u.Name).FirstOrDefaultAsync() ?? "";
        return new(round, template, ProfileRule.Read(template, round.Answers), language, worker);
    }
}
