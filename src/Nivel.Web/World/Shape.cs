namespace Nivel.Web.World;

/// <summary>The published monthly figures of the Oulu area that the demo area follows in shape, scaled to its size.</summary>
/// <remarks>46 months, March 2021 – December 2024 (months inferred from the print). Source: the area's report in the project's reference material, printed series of long-term unemployed and their activation rate.</remarks>
internal static class Shape
{
    public static readonly IReadOnlyList<int> LongTermUnemployed =
    [
        3828, 3934, 4069, 4247, 4297, 4203, 4112, 4054, 4015, 4134, 4128, 4043,
        3931, 3835, 3799, 3919, 4038, 3975, 3957, 3860, 3875, 3979, 4056, 4085,
        4151, 4179, 4505, 4658, 4758, 4749, 4755, 4787, 4827, 5009, 5093, 5137,
        5112, 5179, 5249, 5337, 5491, 5345, 5388, 5438, 5463, 5709,
    ];

    public static readonly IReadOnlyList<double> ActivationRate =
    [
        9.1, 9.3, 9.2, 8.4, 8.0, 9.5, 11.6, 11.9, 12.8, 11.4, 8.4, 9.2,
        10.3, 11.7, 12.4, 11.4, 10.4, 8.3, 9.4, 10.9, 11.2, 9.9, 7.0, 7.9,
        8.6, 9.1, 8.5, 8.0, 7.6, 8.3, 9.3, 9.8, 10.4, 8.8, 8.6, 8.9,
        9.1, 9.2, 9.0, 8.7, 8.0, 9.6, 10.2, 10.0, 9.7, 8.1,
    ];

    public static int Months => LongTermUnemployed.Count;
}
