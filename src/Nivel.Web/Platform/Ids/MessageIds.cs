namespace Nivel.Web.Platform.Ids;

public readonly record struct MessageId(Guid Value) : IId<MessageId>
{
    public static MessageId Of(Guid value) => new(value);
    public static MessageId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out MessageId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ClientRequestId(Guid Value) : IId<ClientRequestId>
{
    public static ClientRequestId Of(Guid value) => new(value);
    public static ClientRequestId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ClientRequestId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
