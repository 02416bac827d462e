namespace Nivel.Web.Platform.Happenings;

/// <summary>A place in a stream of happenings that is read newest first: what is older comes next. Written into addresses as "ticks-number".</summary>
public readonly record struct StreamPlace(DateTimeOffset At, long Id)
{
    /// <summary>Before everything: the first page.</summary>
    public static readonly StreamPlace Newest = new(DateTimeOffset.MaxValue, long.MaxValue);

    public static StreamPlace After(Happening last) => new(last.At, last.Id);

    /// <summary>From an address; whatever is not a place is the first page.</summary>
    public static StreamPlace Of(string? written) =>
        written?.Split('-') is [var ticks, var id] && long.TryParse(ticks, out var at) && at > 0 && at < DateTimeOffset.MaxValue.Ticks && long.TryParse(id, out var number)
            ? new(new DateTimeOffset(at, TimeSpan.Zero), number) : Newest;

    public override string ToString() => $"{At.UtcTicks}-{Id}";
}
