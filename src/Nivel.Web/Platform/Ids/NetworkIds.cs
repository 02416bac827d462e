namespace Nivel.Web.Platform.Ids;

public readonly record struct EmploymentAreaId(Guid Value) : IId<EmploymentAreaId>
{
    public static EmploymentAreaId Of(Guid value) => new(value);
    public static EmploymentAreaId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out EmploymentAreaId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct OrganisationId(Guid Value) : IId<OrganisationId>
{
    public static OrganisationId Of(Guid value) => new(value);
    public static OrganisationId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out OrganisationId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct UserId(Guid Value) : IId<UserId>
{
    public static UserId Of(Guid value) => new(value);
    public static UserId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out UserId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AreaTermId(Guid Value) : IId<AreaTermId>
{
    public static AreaTermId Of(Guid value) => new(value);
    public static AreaTermId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out AreaTermId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ServiceGapId(Guid Value) : IId<ServiceGapId>
{
    public static ServiceGapId Of(Guid value) => new(value);
    public static ServiceGapId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ServiceGapId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ContactPersonId(Guid Value) : IId<ContactPersonId>
{
    public static ContactPersonId Of(Guid value) => new(value);
    public static ContactPersonId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ContactPersonId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AgreementId(Guid Value) : IId<AgreementId>
{
    public static AgreementId Of(Guid value) => new(value);
    public static AgreementId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out AgreementId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct NetworkMeetingId(Guid Value) : IId<NetworkMeetingId>
{
    public static NetworkMeetingId Of(Guid value) => new(value);
    public static NetworkMeetingId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out NetworkMeetingId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct MeetingTaskId(Guid Value) : IId<MeetingTaskId>
{
    public static MeetingTaskId Of(Guid value) => new(value);
    public static MeetingTaskId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out MeetingTaskId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ServiceMergeId(Guid Value) : IId<ServiceMergeId>
{
    public static ServiceMergeId Of(Guid value) => new(value);
    public static ServiceMergeId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ServiceMergeId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
