namespace Nivel.Web.Platform.Ids;

public readonly record struct OutboxId(Guid Value) : IId<OutboxId>
{
    public static OutboxId Of(Guid value) => new(value);
    public static OutboxId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out OutboxId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ImportBatchId(Guid Value) : IId<ImportBatchId>
{
    public static ImportBatchId Of(Guid value) => new(value);
    public static ImportBatchId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ImportBatchId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ProjectId(Guid Value) : IId<ProjectId>
{
    public static ProjectId Of(Guid value) => new(value);
    public static ProjectId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ProjectId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
