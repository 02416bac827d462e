using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Shared;

namespace Nivel.Web.Modules.Needs;

/// <summary>To which theme something said elsewhere belongs.</summary>
public static class NeedThemes
{
    /// <summary>Questions of the short check. When work was last done and what is wished for is told, but speaks for no need.</summary>
    private static readonly Dictionary<string, NeedTheme[]> Questions = new()
    {
        ["home"] = [NeedTheme.Economy, NeedTheme.Housing], ["strength"] = [NeedTheme.Everyday], ["rhythm"] = [NeedTheme.Everyday], ["support"] = [NeedTheme.Everyday],
        ["search"] = [NeedTheme.Work], ["skills"] = [NeedTheme.Work], ["recent"] = [NeedTheme.Work], ["wish"] = [NeedTheme.Work], ["language"] = [NeedTheme.Language],
    };

    private static readonly string[] OnlyTold = ["recent", "wish"];

    private static readonly Dictionary<string, NeedTheme[]> Needs = new()
    {
        ["practical"] = [NeedTheme.Economy, NeedTheme.Housing], ["everyday"] = [NeedTheme.Everyday], ["company"] = [NeedTheme.People], ["networks"] = [NeedTheme.People], ["language"] = [NeedTheme.Language],
    };

    /// <summary>The field of the service directory in which an answer to the need is looked for.</summary>
    public static string Field(NeedTheme theme) => theme switch
    {
        NeedTheme.Work => "coaching",
        NeedTheme.Everyday or NeedTheme.WorkAbility or NeedTheme.People => "wellbeing",
        NeedTheme.Language => "integration",
        _ => "guidance",
    };

    public static IEnumerable<NeedTheme> OfQuestion(string question) => Questions.GetValueOrDefault(question, []);

    /// <summary>A need that an area has named itself is placed by its field of services.</summary>
    public static IEnumerable<NeedTheme> OfNeed(SuggestedNeed need) => Needs.GetValueOrDefault(need.Code) ?? need.Services?.Field switch
    {
        "wellbeing" => [NeedTheme.Everyday],
        "integration" => [NeedTheme.Language],
        _ => [NeedTheme.Work],
    };

    /// <summary>The answers stand from well to badly.</summary>
    public static NeedLevel Level(NeedsQuestion question, string answer) => OnlyTold.Contains(question.Code) ? NeedLevel.NotAsked : question.Answers.ToList().IndexOf(answer) switch
    {
        0 => NeedLevel.None,
        1 => NeedLevel.Some,
        2 => NeedLevel.Much,
        _ => NeedLevel.NotAsked,
    };
}
