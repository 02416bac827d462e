using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>What is said of a time at a workplace: the same form signed in, by link, and when the coach writes down what was told.</summary>
public sealed class AssessForm
{
    public int? Goal { get; set; }
    public string? Onward { get; set; }
    public string? Words { get; set; }

    public string? Said => Typed.Text(Words);

    /// <summary>What must be put right: field → code of "Employers.assess-…".</summary>
    public IReadOnlyList<(string Field, string Code)> Problems()
    {
        var problems = new List<(string, string)>();
        if (Goal is not (>= 1 and <= 5)) problems.Add((nameof(Goal), "goal-missing"));
        if (Onward is not null && !Assessment.Onwards.Contains(Onward)) problems.Add((nameof(Onward), "onward-wrong"));
        if (Said?.Length > Assessment.LongestWords) problems.Add((nameof(Words), "words-long"));
        return problems;
    }
}
