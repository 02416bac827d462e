namespace Nivel.Insight.Surviving;

/// <summary>The curve from one day with events up to the next.</summary>
/// <param name="Day">The day of the events, in days from the start.</param>
/// <param name="AtRisk">How many were still followed without the event when the day began.</param>
/// <param name="Events">How many reached the event that day.</param>
/// <param name="Share">The share (0–1) still without the event after that day.</param>
/// <param name="StandardError">Greenwood's, in the unit of the share; null once nobody is left, where the formula divides by 0.</param>
/// <param name="Interval">95 %, on the log-log scale so that it stays within 0–1.</param>
public sealed record SurvivalStep(int Day, long AtRisk, long Events, double Share, double? StandardError, Interval Interval);
