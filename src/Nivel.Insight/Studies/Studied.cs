namespace Nivel.Insight.Studies;

/// <summary>What is studied: one service, or all services of a kind, as where the record names only the kind.</summary>
/// <param name="Service">Code of a service; 0 for any.</param>
/// <param name="Kind">Code of a kind of service; 0 for any.</param>
public readonly record struct Studied(int Service, int Kind = 0)
{
    internal bool Is(int service, int kind) => (Service == 0 || Service == service) && (Kind == 0 || Kind == kind);
}
