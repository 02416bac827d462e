namespace Nivel.Web.Platform.Ids;

public readonly record struct WaitingPlaceId(Guid Value) : IId<WaitingPlaceId>
{
    public static WaitingPlaceId Of(Guid value) => new(value);
    public static WaitingPlaceId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out WaitingPlaceId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct PanelId(Guid Value) : IId<PanelId>
{
    public static PanelId Of(Guid value) => new(value);
    public static PanelId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out PanelId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct PanelMemberId(Guid Value) : IId<PanelMemberId>
{
    public static PanelMemberId Of(Guid value) => new(value);
    public static PanelMemberId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out PanelMemberId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct PanelRatingId(Guid Value) : IId<PanelRatingId>
{
    public static PanelRatingId Of(Guid value) => new(value);
    public static PanelRatingId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out PanelRatingId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct PanelDecisionId(Guid Value) : IId<PanelDecisionId>
{
    public static PanelDecisionId Of(Guid value) => new(value);
    public static PanelDecisionId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out PanelDecisionId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
