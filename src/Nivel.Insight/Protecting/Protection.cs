namespace Nivel.Insight.Protecting;

/// <summary>From what size on a count may be shown, and how vague a hidden one must stay.</summary>
/// <remarks>
/// Both figures are decisions of this house: fewer than five is a common limit of frequency tables (Hundepool et al., Statistical
/// Disclosure Control, 2012), and with a width of three at least four values remain possible.
/// </remarks>
/// <param name="Least">The smallest count above 0 that may be shown.</param>
/// <param name="ShowZero">True when 0 is shown; then every reader knows that a hidden count is 1 or more.</param>
/// <param name="Width">How far apart the least and the greatest possible value of a hidden count are at least; 1 or more.</param>
public sealed record Protection(int Least = 5, bool ShowZero = false, int Width = 3)
{
    internal bool IsSmall(long count) => count < Least && !(ShowZero && count == 0);

    internal bool MayHide(long count) => !ShowZero || count > 0;

    internal long LeastHidden => ShowZero ? 1 : 0;
}
