namespace Nivel.Web.Platform.Ids;

public readonly record struct MultiAgencySupportId(Guid Value) : IId<MultiAgencySupportId>
{
    public static MultiAgencySupportId Of(Guid value) => new(value);
    public static MultiAgencySupportId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out MultiAgencySupportId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SupportPartyId(Guid Value) : IId<SupportPartyId>
{
    public static SupportPartyId Of(Guid value) => new(value);
    public static SupportPartyId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SupportPartyId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SupportStepId(Guid Value) : IId<SupportStepId>
{
    public static SupportStepId Of(Guid value) => new(value);
    public static SupportStepId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SupportStepId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SupportHealthId(Guid Value) : IId<SupportHealthId>
{
    public static SupportHealthId Of(Guid value) => new(value);
    public static SupportHealthId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SupportHealthId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ConsultationId(Guid Value) : IId<ConsultationId>
{
    public static ConsultationId Of(Guid value) => new(value);
    public static ConsultationId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ConsultationId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SupportMeetingId(Guid Value) : IId<SupportMeetingId>
{
    public static SupportMeetingId Of(Guid value) => new(value);
    public static SupportMeetingId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SupportMeetingId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SupportTaskId(Guid Value) : IId<SupportTaskId>
{
    public static SupportTaskId Of(Guid value) => new(value);
    public static SupportTaskId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SupportTaskId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SupportReviewId(Guid Value) : IId<SupportReviewId>
{
    public static SupportReviewId Of(Guid value) => new(value);
    public static SupportReviewId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SupportReviewId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
