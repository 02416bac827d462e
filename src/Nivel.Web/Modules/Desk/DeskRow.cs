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

    /// <summary>The nearest act of law; it may be hidden behind a nearer next act.</summary>
    public string? LawAct { get; init; }
    public DateOnly? LawActOn { get; init; }
    public DateOnly? PhaseReviewedOn { get; init; }

    /// <summary>Paid days of labour market subsidy and the day on which they were so many; only of those who are unemployed.</summary>
    public int? BenefitDays { get; init; }
    public DateOnly? BenefitsAsOf { get; init; }

    /// <summary>The reader stands in for the person's own coach.</summary>
    public bool IsCover { get; init; }

    public DeskMark Marks { get; init; }

    /// <summary>What a filter of law asks about stands in the row, also when something else comes sooner.</summary>
    public (string? Code, DateOnly? On) ActFor(DeskMark filter) => filter is DeskMark.ByLaw or DeskMark.LawSoon ? (LawAct, LawActOn) : (NextAct, NextActOn);

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

/// <summary>A referral of one of the own people: an answer that came, or a word that somebody ought to tell.</summary>
public sealed record DeskAnswer(ReferralId Id, ClientId ClientId, ReferralState State, DateTimeOffset? AnsweredAt, DateOnly AnswerBy, string NameFi, string? NameSv, string? NameEn)
{
    public required UserId From { get; init; }
    public required ClientTaskKind Task { get; init; }

    /// <summary>The sender still works with the person and is not away.</summary>
    public required bool SenderIsHere { get; init; }

    /// <summary>A place of the line has freed and waits for the sender's word.</summary>
    public required bool IsOffered { get; init; }

    public required ResultFacts Facts { get; init; }

    /// <summary>Codes of "Clients.chase-…": what ought to be told by now.</summary>
    public IReadOnlyList<string> Due { get; init; } = [];

    public bool IsForMe => IsOffered || State is ReferralState.Question or ReferralState.TimeProposed or ReferralState.Unanswered;
}

/// <summary>A meeting of today with one of the own people.</summary>
/// <param name="With">The colleague with whom it was booked; null when it is the reader.</param>
public sealed record DeskMeeting(AppointmentId Id, ClientId ClientId, string GivenName, string FamilyName, DateTimeOffset StartsAt, int Minutes, string Kind, string Place, string? With);
