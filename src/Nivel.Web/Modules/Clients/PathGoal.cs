using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>What the person set out to reach, told by the module that keeps plans.</summary>
public interface IPathGoal
{
    /// <summary>The goal of the plan in force, in its own words; null when nothing was agreed.</summary>
    Task<string?> Of(ClientId client);
}
