namespace Nivel.Insight.Surviving;

/// <summary>The day by which half have reached the event, with its 95 % interval; each is null when the curve (or its limit) has not come down to a half.</summary>
/// <remarks>The interval inverts the curve's: Brookmeyer and Crowley, Biometrics 38 (1982), 29–41.</remarks>
/// <param name="Day">The first day on which the share is at most a half.</param>
/// <param name="From">The first day on which the lower limit is at most a half.</param>
/// <param name="To">The first day on which the upper limit is at most a half.</param>
public readonly record struct MedianDay(int? Day, int? From, int? To);
