namespace Nivel.Web.Modules.Profiles;

/// <summary>When the day of publishing may be marked and taken back.</summary>
public static class ProfileRules
{
    /// <summary>Why it may not be marked. A person tells of what they have done themselves; the authority publishes what somebody has read, when the day has passed (P-37) or the person asks.</summary>
    /// <param name="profile">What is written so far.</param>
    /// <param name="byAuthority">Whether the authority publishes.</param>
    /// <param name="by">The last day of the person; null when there is no duty.</param>
    /// <param name="wished">Whether the person has asked the authority to publish.</param>
    /// <param name="today">This day.</param>
    public static IReadOnlyList<string> WhyNotPublish(JobProfile? profile, bool byAuthority, DateOnly? by, bool wished, DateOnly today)
    {
        if (profile?.PublishedOn is not null) return ["published-already"];
        if (!byAuthority) return [];
        var why = new List<string>();
        if (profile is not { HasWords: true }) why.Add("draft-missing");
        if (!wished && !(by < today)) why.Add("not-due");
        return why;
    }

    /// <summary>A slip is taken back on the day it was made; later the record stands.</summary>
    public static IReadOnlyList<string> WhyNotTakeBack(JobProfile? profile, DateOnly today) =>
        profile?.PublishedOn is not { } on ? ["not-published"] : on != today ? ["take-back-late"] : [];
}
