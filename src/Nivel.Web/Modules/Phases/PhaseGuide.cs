using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Phases;

/// <summary>Something that should be so before the person moves on from a phase (siirtymisen ehto).</summary>
public sealed record TransitionCriterion(string Code, Say Text);

/// <summary>A number that is followed in a phase (mittari).</summary>
public sealed record Meter(string Code, Say Text, Say Unit, int Least, int Most);

/// <summary>One phase as the area means it: what is aimed at, with which services, who does what, and when to move on.</summary>
public sealed record GuidePhase(string Letter, Say Goal, Say Services, Say Division, IReadOnlyList<TransitionCriterion> Criteria, IReadOnlyList<Meter> Meters)
{
    /// <summary>What the area calls the phase; null keeps the name that the house begins with.</summary>
    public Say? Name { get; init; }
}

/// <summary>How an area works phase by phase (vaiheistus). Its phases are the lines of the map, by their letters.</summary>
/// <param name="Source">Whose model it follows; for readers who want to know, not translated.</param>
public sealed record PhaseGuide(string Code, Say Name, Say About, string Source, IReadOnlyList<GuidePhase> Phases)
{
    public GuidePhase? Of(string? letter) => Phases.FirstOrDefault(p => p.Letter == letter);

    /// <summary>The letters in the order of travel.</summary>
    public string Letters => string.Concat(Phases.Select(p => p.Letter));
}
