using FsCheck;
using FsCheck.Fluent;

namespace Nivel.Rules.Tests;

/// <summary>Generators of the vocabulary, for property tests.</summary>
internal static class Any
{
    internal static readonly Arbitrary<DateOnly> Day =
        Gen.Choose(new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2060, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    // Short runs close to each other, so that overlaps, gaps and touching ends all come up often.
    internal static readonly Arbitrary<Days> Days = (
        from first in Gen.Choose(738_000, 738_060)
        from length in Gen.Choose(0, 25)
        from open in Gen.Choose(0, 9)
        select new Days(DateOnly.FromDayNumber(first), open == 0 ? null : DateOnly.FromDayNumber(first + length))).ToArbitrary();

    internal static readonly Arbitrary<Euros> Euros =
        Gen.Choose(-1_000_000_000, 1_000_000_000).Select(cents => new Euros(cents)).ToArbitrary();

    internal static readonly Arbitrary<WorkingDays> Reading = Gen.Elements(Enum.GetValues<WorkingDays>()).ToArbitrary();

    internal static IEnumerable<DateOnly> DaysAround() => Enumerable.Range(737_990, 120).Select(DateOnly.FromDayNumber);
}
