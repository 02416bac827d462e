namespace Nivel.Tests.Houses;

/// <summary>Half past one at night in Finland, still yesterday in UTC: whoever takes the UTC date for today is caught.</summary>
public sealed class FrozenClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 3, 11, 23, 30, 0, TimeSpan.Zero);

    private DateTimeOffset now = Start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;

    public void Pass(int days) => Pass(TimeSpan.FromDays(days));
}
