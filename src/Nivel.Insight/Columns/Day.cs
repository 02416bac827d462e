namespace Nivel.Insight.Columns;

/// <summary>DuckDB counts days from 1.1.1970.</summary>
internal static class Day
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    internal static int Number(DateOnly day) => day.DayNumber - Epoch;

    internal static DateOnly Of(int number) => DateOnly.FromDayNumber(number + Epoch);
}
