namespace Nivel.Web.Platform.Ids;

public readonly record struct ServiceId(Guid Value) : IId<ServiceId>
{
    public static ServiceId Of(Guid value) => new(value);
    public static ServiceId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ServiceId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ServiceGroupId(Guid Value) : IId<ServiceGroupId>
{
    public static ServiceGroupId Of(Guid value) => new(value);
    public static ServiceGroupId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ServiceGroupId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
