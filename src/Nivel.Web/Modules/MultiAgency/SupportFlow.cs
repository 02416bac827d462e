namespace Nivel.Web.Modules.MultiAgency;

public enum SupportState { Noticed, Assessing, Planning, Supported, Refused, Ended }

public enum SupportAct { Begin, Start, Agree, Review, Refuse, End }

/// <summary>Which act leads from which state of multi-agency support to which. Knows no clock and no database.</summary>
/// <remarks>The order is that of 381/2023 § 4, 6 and 8: the assessment begins the client relationship (T-04), the plan follows (T-05), then reviews (T-06) and the end (T-07).</remarks>
public static class SupportFlow
{
    public static readonly IReadOnlyList<SupportState> Closed = [SupportState.Refused, SupportState.Ended];

    /// <summary>The state after the act; null when the act is not possible in this state.</summary>
    public static SupportState? After(SupportState state, SupportAct act) => (state, act) switch
    {
        (SupportState.Noticed, SupportAct.Begin) => SupportState.Assessing,
        (SupportState.Noticed or SupportState.Assessing, SupportAct.Refuse) => SupportState.Refused,
        (SupportState.Assessing, SupportAct.Start) => SupportState.Planning,
        (SupportState.Planning, SupportAct.Agree) => SupportState.Supported,
        (SupportState.Supported, SupportAct.Review) => SupportState.Supported,
        (SupportState.Assessing or SupportState.Planning or SupportState.Supported, SupportAct.End) => SupportState.Ended,
        _ => null,
    };

    public static bool IsOpen(this SupportState state) => !Closed.Contains(state);

    /// <summary>May the other parties see the case? Only while the client relationship lasts: nothing is stored or shared before it (T-11).</summary>
    public static bool IsShared(this SupportState state) => state is SupportState.Assessing or SupportState.Planning or SupportState.Supported;
}
