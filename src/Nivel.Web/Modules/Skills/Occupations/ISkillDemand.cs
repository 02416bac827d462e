using Nivel.Match;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills.Occupations;

/// <summary>What the employers of an area have asked of an occupation: jobs of the last twelve months beside the twelve before.</summary>
/// <param name="Jobs">Job orders of the last twelve months.</param>
/// <param name="Skills">What they asked for, most asked first; empty while the jobs are too few to be shown.</param>
public sealed record OccupationDemand(int Jobs, IReadOnlyList<DemandedSkill> Skills);

/// <summary>Answered by the module that knows job orders, so that skills need not.</summary>
public interface ISkillDemand
{
    Task<OccupationDemand> Of(EmploymentAreaId area, string isco, OpenTaxonomy taxonomy);
}
