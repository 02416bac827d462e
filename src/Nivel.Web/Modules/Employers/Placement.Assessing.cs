using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Employers;

/// <summary>How the place went in the words of each, and what comes after it, agreed while it still lasts.</summary>
public sealed partial class Placement
{
    public const int LongestNext = 1000;

    /// <summary>Days before the end in which the employer is asked, and a missing next step too.</summary>
    public const int NearEndDays = 21;

    public string? NextStep { get; private set; }

    /// <summary>The end of which the coach has been reminded that nothing is agreed for after it.</summary>
    public DateOnly? NextAskedOf { get; private set; }

    public bool AsksNext(DateOnly today) => NextStep is null && EndsOn is { } last && last >= today && last <= today.AddDays(NearEndDays) && StartsOn <= today;

    public Assessment Assess(Assessor assessor, int goalReached, string? words, Actor by, DateTimeOffset at, string? onward = null)
    {
        if (at.InFinland().Day < StartsOn) throw new InvalidOperationException("There is nothing to assess before the work has begun");
        ArgumentOutOfRangeException.ThrowIfLessThan(goalReached, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(goalReached, 5);
        Record("PlacementAssessed", by, at, ClientId, $"placements/{Id}", words: words, facts: [("assessor", assessor.ToString()), ("goal", $"{goalReached}"), ("title", Title)]);
        return new Assessment(Id, assessor, goalReached, words, at, onward);
    }

    public void AgreeNext(string step, Actor by, DateTimeOffset at)
    {
        NextStep = step;
        Record("NextStepAgreed", by, at, ClientId, $"placements/{Id}", words: step);
    }
}
