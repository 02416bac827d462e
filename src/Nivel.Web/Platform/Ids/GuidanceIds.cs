namespace Nivel.Web.Platform.Ids;

public readonly record struct VisitId(Guid Value) : IId<VisitId>
{
    public static VisitId Of(Guid value) => new(value);
    public static VisitId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out VisitId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct TicketId(Guid Value) : IId<TicketId>
{
    public static TicketId Of(Guid value) => new(value);
    public static TicketId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out TicketId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct DutyId(Guid Value) : IId<DutyId>
{
    public static DutyId Of(Guid value) => new(value);
    public static DutyId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out DutyId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct NeedsCheckId(Guid Value) : IId<NeedsCheckId>
{
    public static NeedsCheckId Of(Guid value) => new(value);
    public static NeedsCheckId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out NeedsCheckId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AppointmentId(Guid Value) : IId<AppointmentId>
{
    public static AppointmentId Of(Guid value) => new(value);
    public static AppointmentId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out AppointmentId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
