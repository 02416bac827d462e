using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>One person on the coach's desk (työpöytä).</summary>
public sealed record DeskRow(
    ClientId Id, string GivenName, string FamilyName, bool IsProtected, string? Phase, string? NextAct, DateOnly? NextActOn, DateOnly? LastContactOn,
    DateOnly? RegisteredOn, DateOnly? EndedOn, bool HasPlan, DateOnly MineSince)
{
    public DateOnly BornOn { get; init; }
    public DateOnly? PhaseSince { get; init; }
    public DateOnly? PhaseReviewedOn { get; init; }

    /// <summary>Paid days of labour market subsidy and the day on which they were so many; only of those who are unemployed.</summary>
    public int? BenefitDays { get; init; }
    public DateOnly? BenefitsAsOf { get; init; }

    public DeskMark Marks { get; init; }

    public string Name => $"{FamilyName} {GivenName}";

    public bool Has(DeskMark mark) => (Marks & mark) == mark;

    public int? DaysSinceContact(DateOnly today) => LastContactOn is { } last ? today.DayNumber - last.DayNumber : null;

    /// <summary>In a list there is room for the letters; which phases were really walked stands on the person's own page.</summary>
    public IReadOnlyList<RibbonStop> Stops() => Ribbon(Phase);

    public static IReadOnlyList<RibbonStop> Ribbon(string? phase)
    {
        var letters = PhaseLine.InUseAnd(phase);
        var at = phase is null ? -1 : letters.IndexOf(phase, StringComparison.Ordinal);
        return [.. letters.Select((letter, i) => new RibbonStop($"{letter}", i == at ? RibbonState.Now : i < at ? RibbonState.Done : RibbonState.Ahead))];
    }
}

/// <summary>An answer that came to a referral of mine.</summary>
public sealed record DeskAnswer(ReferralId Id, ClientId ClientId, ReferralState State, DateTimeOffset? AnsweredAt, DateOnly AnswerBy, string NameFi, string? NameSv, string? NameEn);

/// <summary>A meeting of today.</summary>
public sealed record DeskMeeting(ClientId ClientId, string GivenName, string FamilyName, DateTimeOffset StartsAt, int Minutes, string Kind, string Place);
