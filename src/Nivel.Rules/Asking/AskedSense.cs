namespace Nivel.Rules.Asking;

/// <summary>Fields that must also make sense, not only be readable.</summary>
internal static class AskedSense
{
    /// <summary>A share in per cent, above 0 and at most 100.</summary>
    internal static Percent Share(this Asked asked, string field) => asked.Number(field) is > 0 and <= 100 and var share
        ? new Percent(share)
        : throw new BadFieldException(field, "a share above 0 and at most 100 is wanted");

    /// <summary>A number above 0.</summary>
    internal static decimal Above0(this Asked asked, string field) => asked.Number(field) is > 0 and var number
        ? number
        : throw new BadFieldException(field, "a number above 0 is wanted");

    /// <summary>A whole number up to a most; null when the field is missing or null.</summary>
    internal static int? AtMost(this Asked asked, string field, int most) => asked.CountOrNone(field) switch
    {
        null => null,
        { } count when count <= most => count,
        _ => throw new BadFieldException(field, $"a whole number from 0 to {most} is wanted"),
    };
}
