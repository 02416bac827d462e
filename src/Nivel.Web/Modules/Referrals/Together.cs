namespace Nivel.Web.Modules.Referrals;

/// <summary>Do the assessments at the end say the same? Person, provider and employer each have their own view, and none is averaged away.</summary>
public enum Together { TooFew, Agree, Differ }

public static class Assessments
{
    /// <summary>Two grades or more apart is a difference worth talking about.</summary>
    public const int Apart = 2;

    public static Together Of(IReadOnlyCollection<int> goals) => goals.Count < 2 ? Together.TooFew : goals.Max() - goals.Min() >= Apart ? Together.Differ : Together.Agree;
}

/// <summary>The views beside each other: who has said what, whose is still missing, and between whom the difference is.</summary>
/// <param name="OfWork">A place of work: in the middle stands the coach, not the provider of a service.</param>
/// <param name="Asked">The latest question to the employer; null when nobody has asked.</param>
public sealed record Views(IReadOnlyList<Assessment> Given, bool OfWork, AssessmentRequest? Asked)
{
    public static readonly IReadOnlyList<Assessor> Everybody = [Assessor.Person, Assessor.Provider, Assessor.Employer];

    public Together Together => Assessments.Of([.. Given.Select(a => a.GoalReached)]);

    public Assessment? Of(Assessor by) => Given.FirstOrDefault(a => a.By == by);

    /// <summary>Text "Referrals.assessor-…".</summary>
    public string Key(Assessor by) => OfWork && by == Assessor.Provider ? "Coach" : $"{by}";

    /// <summary>The two who are furthest apart, the more content first; null when there is nothing to talk about.</summary>
    public (Assessment High, Assessment Low)? Furthest => Together == Together.Differ ? (Given.MaxBy(a => a.GoalReached)!, Given.MinBy(a => a.GoalReached)!) : null;
}
