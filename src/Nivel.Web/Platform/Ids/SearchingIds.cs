namespace Nivel.Web.Platform.Ids;

public readonly record struct SearchActId(Guid Value) : IId<SearchActId>
{
    public static SearchActId Of(Guid value) => new(value);
    public static SearchActId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SearchActId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct GroupShareId(Guid Value) : IId<GroupShareId>
{
    public static GroupShareId Of(Guid value) => new(value);
    public static GroupShareId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out GroupShareId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
