using Nivel.Rules;

namespace Nivel.Insight.Spells;

/// <summary>Dates typed wrong (year 1024, 9999) cannot be counted; they are left out and told of, never bent into something near.</summary>
public static class Believable
{
    private static readonly Days Years = Days.Of(new(1950, 1, 1), new(2149, 12, 31));

    /// <summary>The facts whose days can be true. A last day beyond belief is an open end.</summary>
    public static PersonFacts Of(PersonFacts facts) => facts with
    {
        Search = facts.Search is { } search && Years.Contain(search.First) ? Open(search) : null,
        Unemployment = [.. facts.Unemployment.Where(u => Years.Contain(u.Days.First)).Select(u => u with { Days = Open(u.Days) })],
        Services = [.. facts.Services.Where(s => Years.Contain(s.Days.First)).Select(s => s with { Days = Open(s.Days) })],
        Placements = [.. facts.Placements.Where(p => Years.Contain(p.Days.First)).Select(p => p with { Days = Open(p.Days) })],
        Phases = [.. facts.Phases.Where(p => Years.Contain(p.On))],
    };

    /// <summary>How many runs of the person are left out.</summary>
    public static int LeftOut(PersonFacts facts) => facts.Unemployment.Count(u => !Years.Contain(u.Days.First)) + facts.Services.Count(s => !Years.Contain(s.Days.First))
        + facts.Placements.Count(p => !Years.Contain(p.Days.First)) + facts.Phases.Count(p => !Years.Contain(p.On));

    private static Days Open(Days days) => days.Last is { } last && !Years.Contain(last) ? Days.From(days.First) : days;
}
