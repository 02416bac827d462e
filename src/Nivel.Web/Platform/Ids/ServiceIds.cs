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

public readonly record struct GroupSessionId(Guid Value) : IId<GroupSessionId>
{
    public static GroupSessionId Of(Guid value) => new(value);
    public static GroupSessionId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out GroupSessionId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ServiceVersionId(Guid Value) : IId<ServiceVersionId>
{
    public static ServiceVersionId Of(Guid value) => new(value);
    public static ServiceVersionId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ServiceVersionId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct TownExceptionId(Guid Value) : IId<TownExceptionId>
{
    public static TownExceptionId Of(Guid value) => new(value);
    public static TownExceptionId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out TownExceptionId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct CardFindingId(Guid Value) : IId<CardFindingId>
{
    public static CardFindingId Of(Guid value) => new(value);
    public static CardFindingId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out CardFindingId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SourceChangeId(Guid Value) : IId<SourceChangeId>
{
    public static SourceChangeId Of(Guid value) => new(value);
    public static SourceChangeId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SourceChangeId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ServiceReviewId(Guid Value) : IId<ServiceReviewId>
{
    public static ServiceReviewId Of(Guid value) => new(value);
    public static ServiceReviewId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ServiceReviewId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
