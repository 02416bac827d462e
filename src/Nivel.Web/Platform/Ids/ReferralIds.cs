namespace Nivel.Web.Platform.Ids;

public readonly record struct ReferralId(Guid Value) : IId<ReferralId>
{
    public static ReferralId Of(Guid value) => new(value);
    public static ReferralId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ReferralId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ReferralLinkId(Guid Value) : IId<ReferralLinkId>
{
    public static ReferralLinkId Of(Guid value) => new(value);
    public static ReferralLinkId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ReferralLinkId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AssessmentId(Guid Value) : IId<AssessmentId>
{
    public static AssessmentId Of(Guid value) => new(value);
    public static AssessmentId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out AssessmentId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AttendanceId(Guid Value) : IId<AttendanceId>
{
    public static AttendanceId Of(Guid value) => new(value);
    public static AttendanceId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out AttendanceId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AssessmentRequestId(Guid Value) : IId<AssessmentRequestId>
{
    public static AssessmentRequestId Of(Guid value) => new(value);
    public static AssessmentRequestId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out AssessmentRequestId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct KeptReferralId(Guid Value) : IId<KeptReferralId>
{
    public static KeptReferralId Of(Guid value) => new(value);
    public static KeptReferralId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out KeptReferralId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
