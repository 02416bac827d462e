namespace Nivel.Web.Platform.Ids;

public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    public static PlanId Of(Guid value) => new(value);
    public static PlanId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out PlanId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct PlanStepId(Guid Value) : IId<PlanStepId>
{
    public static PlanStepId Of(Guid value) => new(value);
    public static PlanStepId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out PlanStepId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
