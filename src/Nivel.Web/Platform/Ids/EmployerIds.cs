namespace Nivel.Web.Platform.Ids;

public readonly record struct EmployerId(Guid Value) : IId<EmployerId>
{
    public static EmployerId Of(Guid value) => new(value);
    public static EmployerId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out EmployerId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct JobOrderId(Guid Value) : IId<JobOrderId>
{
    public static JobOrderId Of(Guid value) => new(value);
    public static JobOrderId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out JobOrderId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct CandidateId(Guid Value) : IId<CandidateId>
{
    public static CandidateId Of(Guid value) => new(value);
    public static CandidateId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out CandidateId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct PlacementId(Guid Value) : IId<PlacementId>
{
    public static PlacementId Of(Guid value) => new(value);
    public static PlacementId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out PlacementId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
