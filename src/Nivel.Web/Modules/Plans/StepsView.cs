using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>The steps of one version as they are shown.</summary>
/// <param name="FinishAt">Where the buttons lead; null when nothing can be marked.</param>
public sealed record StepsView(Plan Plan, IReadOnlyDictionary<ServiceId, string> Services, DateOnly Today, string? FinishAt = null);
