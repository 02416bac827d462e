namespace Nivel.Web.Modules.Referrals;

/// <summary>Do the assessments at the end say the same? Person, provider and employer each have their own view, and none is averaged away.</summary>
public enum Together { TooFew, Agree, Differ }

public static class Assessments
{
    /// <summary>Two grades or more apart is a difference worth talking about.</summary>
    public const int Apart = 2;

    public static Together Of(IReadOnlyCollection<int> goals) => goals.Count < 2 ? Together.TooFew : goals.Max() - goals.Min() >= Apart ? Together.Differ : Together.Agree;
}
