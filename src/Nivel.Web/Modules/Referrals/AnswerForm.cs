using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What the receiving end answers: one of five acts, the same form on the inbox page and behind the signed link.</summary>
public sealed class AnswerForm
{
    public static readonly IReadOnlyList<string> Acts = ["accept", "queue", "ask", "time", "refuse"];

    /// <summary>Reason codes of a refusal: text "Referrals.reason-…".</summary>
    public static readonly IReadOnlyList<string> Reasons = ["full", "criteria", "other-service", "area", "resources", "no-contact", "other"];

    public string? Act { get; set; }
    public string? Words { get; set; }
    public DateOnly? Day { get; set; }
    public TimeOnly? Time { get; set; }
    public string? Reason { get; set; }
    public ServiceId? Alternative { get; set; }

    /// <summary>Row version of the referral that the answerer had before their eyes.</summary>
    public int Version { get; set; }

    public DateTimeOffset? When => Day is { } day && Time is { } time ? FinnishTime.At(day, time) : null;

    /// <summary>What must be put right: field id → code of "Referrals.answer-…".</summary>
    public IReadOnlyList<(string Field, string Code)> Problems(DateTimeOffset now)
    {
        var problems = new List<(string, string)>();
        if (Act is null || !Acts.Contains(Act)) return [("answers", "no-act")];
        if (Words?.Length > 4000) problems.Add(($"{Act}-words", "long"));
        if (Act is "ask" or "refuse" && (Words?.Trim().Length ?? 0) < 3) problems.Add(($"{Act}-words", $"{Act}-words"));
        if (Act == "refuse" && !Reasons.Contains(Reason ?? "")) problems.Add(("refuse-reason", "reason"));
        if (Act == "queue" && (Day is not { } heard || heard < now.InFinland().Day || heard > now.InFinland().Day.AddYears(1))) problems.Add(("queue-day", "queue-day"));
        if (Act == "time" && When is null) problems.Add(("time-day", "time"));
        if (Act == "accept" && Day is null != Time is null) problems.Add(("accept-day", "time-half"));
        if (Act is "accept" or "time" && When is { } when && (when < now || when > now.AddYears(1))) problems.Add(($"{Act}-day", "time-range"));
        return problems;
    }
}
