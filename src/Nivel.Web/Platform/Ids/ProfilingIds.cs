namespace Nivel.Web.Platform.Ids;

public readonly record struct ProfileFormId(Guid Value) : IId<ProfileFormId>
{
    public static ProfileFormId Of(Guid value) => new(value);
    public static ProfileFormId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ProfileFormId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ProfilingRoundId(Guid Value) : IId<ProfilingRoundId>
{
    public static ProfilingRoundId Of(Guid value) => new(value);
    public static ProfilingRoundId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ProfilingRoundId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
