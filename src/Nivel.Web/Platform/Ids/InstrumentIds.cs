namespace Nivel.Web.Platform.Ids;

public readonly record struct InstrumentFormId(Guid Value) : IId<InstrumentFormId>
{
    public static InstrumentFormId Of(Guid value) => new(value);
    public static InstrumentFormId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out InstrumentFormId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct InstrumentRoundId(Guid Value) : IId<InstrumentRoundId>
{
    public static InstrumentRoundId Of(Guid value) => new(value);
    public static InstrumentRoundId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out InstrumentRoundId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
