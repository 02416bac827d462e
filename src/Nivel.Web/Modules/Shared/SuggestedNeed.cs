using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>Which services an outcome or a need leads to: the filters of the directory.</summary>
public sealed record ServiceFilter(string? Phase, string? Field, string? Target)
{
    public string Query => string.Concat(new (string Name, string? Value)[] { ("Phase", Phase), ("Field", Field), ("Target", Target) }.Where(p => p.Value is not null).Select(p => $"&{p.Name}={Uri.EscapeDataString(p.Value!)}"));
}

/// <summary>Something that the answers of a questionnaire or an instrument may show to be needed, and the services that meet it.</summary>
public sealed record SuggestedNeed(string Code, Say Name, ServiceFilter? Services);
