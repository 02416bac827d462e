namespace Nivel.Web.Platform.Ids;

public readonly record struct TaxonomyVersionId(Guid Value) : IId<TaxonomyVersionId>
{
    public static TaxonomyVersionId Of(Guid value) => new(value);
    public static TaxonomyVersionId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out TaxonomyVersionId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct TaxonomyFileId(Guid Value) : IId<TaxonomyFileId>
{
    public static TaxonomyFileId Of(Guid value) => new(value);
    public static TaxonomyFileId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out TaxonomyFileId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SkillCorrectionId(Guid Value) : IId<SkillCorrectionId>
{
    public static SkillCorrectionId Of(Guid value) => new(value);
    public static SkillCorrectionId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SkillCorrectionId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct FutureProfileId(Guid Value) : IId<FutureProfileId>
{
    public static FutureProfileId Of(Guid value) => new(value);
    public static FutureProfileId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out FutureProfileId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct RankingLogId(Guid Value) : IId<RankingLogId>
{
    public static RankingLogId Of(Guid value) => new(value);
    public static RankingLogId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out RankingLogId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
