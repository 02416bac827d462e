namespace Nivel.Web.World;

/// <summary>One invented person's labour-market life: when unemployment began and ended, and the services in between.</summary>
internal sealed class Life(DateOnly registeredOn)
{
    public DateOnly RegisteredOn { get; } = registeredOn;
    public DateOnly? EndedOn { get; set; }
    public string? ExitReason { get; set; }
    public List<(string Kind, DateOnly First, DateOnly? Last)> Services { get; } = [];

    /// <summary>Looks for work while working or studying: registered, never unemployed.</summary>
    public bool IsEmployed { get; init; }

    public bool IsInService => Services is [.., (_, _, null)];

    public void EnterService(string kind, DateOnly on) => Services.Add((kind, on, null));

    public void LeaveService(DateOnly on)
    {
        var (kind, first, _) = Services[^1];
        Services[^1] = (kind, first, on < first ? first : on);
    }

    public void End(DateOnly on, string reason)
    {
        if (IsInService) LeaveService(on);
        (EndedOn, ExitReason) = (on, reason);
    }
}
