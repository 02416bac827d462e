namespace Nivel.Web.Platform.Ids;

public readonly record struct CoachAbsenceId(Guid Value) : IId<CoachAbsenceId>
{
    public static CoachAbsenceId Of(Guid value) => new(value);
    public static CoachAbsenceId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out CoachAbsenceId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct HandoverId(Guid Value) : IId<HandoverId>
{
    public static HandoverId Of(Guid value) => new(value);
    public static HandoverId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out HandoverId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
