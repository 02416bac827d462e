using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>One person on the coach's desk (työpöytä).</summary>
public sealed record DeskRow(
    ClientId Id, string GivenName, string FamilyName, bool IsProtected, string? Phase, string? NextAct, DateOnly? NextActOn, DateOnly? LastContactOn,
    DateOnly? RegisteredOn, DateOnly? EndedOn, bool HasPlan)
{
    public bool WaitsForMe { get; init; }
    public bool WaitsForOthers { get; init; }
    public bool MeetsToday { get; init; }

    public string Name => $"{FamilyName} {GivenName}";

    public int? DaysSinceContact(DateOnly today) => LastContactOn is { } last ? today.DayNumber - last.DayNumber : null;

    /// <summary>In a list there is room for the letters; which phases were really walked stands on the person's own page.</summary>
    public IReadOnlyList<RibbonStop> Stops() => Ribbon(Phase);

    public static IReadOnlyList<RibbonStop> Ribbon(string? phase)
    {
        var at = phase is null ? -1 : PhaseLine.Letters.IndexOf(phase, StringComparison.Ordinal);
        return [.. PhaseLine.Letters.Select((letter, i) => new RibbonStop($"{letter}", i == at ? RibbonState.Now : i < at ? RibbonState.Done : RibbonState.Ahead))];
    }
}

/// <summary>An answer that came to a referral of mine.</summary>
public sealed record DeskAnswer(ReferralId Id, ClientId ClientId, ReferralState State, DateTimeOffset? AnsweredAt, DateOnly AnswerBy, string NameFi, string? NameSv, string? NameEn);

/// <summary>A meeting of today.</summary>
public sealed record DeskMeeting(ClientId ClientId, string GivenName, string FamilyName, DateTimeOffset StartsAt, int Minutes, string Kind, string Place);

/// <summary>A way to look at the own people; the number of its key is its place in the list.</summary>
public sealed record DeskFilter(string Code, Func<DeskRow, DateOnly, bool> Takes)
{
    /// <summary>Longer than this without contact is called stuck.</summary>
    public const int StuckAfterDays = 30;

    public static readonly IReadOnlyList<DeskFilter> All =
    [
        new("all", (p, _) => p.EndedOn is null),
        new("due", (p, today) => p.EndedOn is null && p.NextActOn <= today.AddDays(7)),
        new("by-law", (p, today) => p.EndedOn is null && p.NextActOn < today && p.NextAct is "initial-interview" or "discussion"),
        new("for-me", (p, _) => p.WaitsForMe),
        new("for-others", (p, _) => p.WaitsForOthers),
        new("no-plan", (p, _) => p.EndedOn is null && !p.HasPlan),
        new("stuck", (p, today) => p.EndedOn is null && (p.LastContactOn ?? p.RegisteredOn) < today.AddDays(-StuckAfterDays)),
        new("today", (p, _) => p.MeetsToday),
        new("closed", (p, _) => p.EndedOn is not null),
    ];

    public static DeskFilter Find(string? code) => All.FirstOrDefault(f => f.Code == code) ?? All[0];
}
