using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;

namespace Nivel.Web.Modules.Plans;

/// <summary>The agreed plan on paper, in the person's own language whatever the reader's is (D-29).</summary>
public sealed record PlanPaper(Client Client, Plan Plan, string AreaName, string Coach, string Language, bool IsPlain, Texts Texts)
{
    /// <summary>The paper of the plan in force; null when there is none.</summary>
    /// <param name="isPlain">Large letters, one thing on a line, and no table.</param>
    public static async Task<PlanPaper?> Of(Db db, Areas areas, Texts texts, Client client, bool isPlain)
    {
        var id = client.Id;
        if (await db.Plans.AsNoTracking().Include(p => p.Steps).Include(p => p.Signatures).AsSplitQuery().SingleOrDefaultAsync(p => p.ClientId == id && p.State == PlanState.Agreed) is not { } plan) return null;
        // Finnish or Swedish by law, English for those who read neither.
        var language = client.Language is Languages.Finnish or Languages.Swedish ? client.Language : Languages.English;
        var coachId = client.CoachId;
        var coach = await db.People.Where(u => u.Id == coachId).Select(u => u.Name).FirstOrDefaultAsync() ?? "";
        return new(client, plan, await areas.Find(client.AreaId) is { } area ? Languages.Pick(language, area.NameFi, area.NameSv, area.NameEn) : "", coach, language, isPlain, texts);
    }

    public string Title => Say($"Plans.kind-{Plan.Kind}");

    public string Say(string key, params object?[] with) => Texts.In(Language, key, with);

    /// <summary>Goal and steps in the person's language where they have been written in it, the agreed words always beside them.</summary>
    public WordsView Words(Worded words) => new(words, Plan.TranslatedTo, true, Say("Plans.agreed-words"), Say("Plans.words-stale"));

    public string Date(DateOnly? day) => day is { } known ? Shared.DateWords.Day(known, Languages.Culture(Language)) : "";

    /// <summary>When a step is due, or that it is over; one that was left was never done.</summary>
    public string PlainState(PlanStep step) => step.DoneOn is null ? Say("Plans.plain-due", Date(step.DueOn)) : Say(step.IsLeft ? "Plans.plain-left" : "Plans.plain-done", Date(step.DoneOn));

    /// <summary>The signature lines of the paper: the person and the worker always, others by the kind.</summary>
    public IEnumerable<string> Lines => Plan.Kind.Parties().Select(p => p switch
    {
        PlanParty.Person => Say("Plans.signature-person"),
        PlanParty.Authority => Say("Plans.signature-coach"),
        _ => Say("Plans.signature-other", Say($"Plans.party-{p}")),
    });
}
