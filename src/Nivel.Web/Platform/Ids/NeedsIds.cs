namespace Nivel.Web.Platform.Ids;

public readonly record struct NeedsAssessmentId(Guid Value) : IId<NeedsAssessmentId>
{
    public static NeedsAssessmentId Of(Guid value) => new(value);
    public static NeedsAssessmentId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out NeedsAssessmentId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct WorkFindingId(Guid Value) : IId<WorkFindingId>
{
    public static WorkFindingId Of(Guid value) => new(value);
    public static WorkFindingId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out WorkFindingId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
