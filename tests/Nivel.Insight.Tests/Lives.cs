using FsCheck;
using FsCheck.Fluent;
using Nivel.Insight.Spells;
using Nivel.Rules;

namespace Nivel.Insight.Tests;

/// <summary>Small invented lives: overlapping, adjoining, open and one-day runs are all common.</summary>
internal static class Lives
{
    internal static readonly DateOnly Start = new(2022, 1, 1);

    internal static PersonFacts One(params Unemployment[] runs) => new(1, new(1, 564, new(1985, 6, 15), 1, 1, 1), null, 0, runs, [], [], []);

    internal static PersonFacts With(this PersonFacts facts, params InService[] services) => facts with { Services = services };

    internal static Unemployment Out(string first, string? last = null, int exit = 0) => new(Run(first, last), exit);

    internal static InService In(string first, string? last = null, int kind = 1, bool early = false) => new(Run(first, last), kind, 7, early);

    internal static Days Run(string first, string? last) => new(DateOnly.Parse(first, null), last is null ? null : DateOnly.Parse(last, null));

    private static readonly Gen<Days> AnyDays =
        from first in Gen.Choose(0, 900)
        from length in Gen.Frequency((2, Gen.Choose(0, 20)), (5, Gen.Choose(20, 200)), (2, Gen.Choose(200, 600)), (1, Gen.Constant(-1)))
        select new Days(Start.AddDays(first), length < 0 ? null : Start.AddDays(first + length));

    private static readonly Gen<Unemployment> AnyUnemployment = from days in AnyDays from exit in Gen.Choose(1, 6) select new Unemployment(days, days.IsOpen ? 0 : exit);
    private static readonly Gen<InService> AnyService = from days in AnyDays from kind in Gen.Choose(0, 7) from service in Gen.Choose(0, 3) from early in Gen.Elements(true, false) select new InService(days, kind, service, early);
    private static readonly Gen<Placed> AnyPlace = from days in AnyDays from kind in Gen.Choose(1, 3) select new Placed(days, kind);
    private static readonly Gen<PhaseEntered> AnyPhase = from entered in Gen.Choose(0, 900) from phase in Gen.Elements<int>('K', 'H', 'O', 'A') select new PhaseEntered(Start.AddDays(entered), phase);
    private static readonly Gen<Traits> AnyTraits = from area in Gen.Choose(1, 2)
                                                    from place in Gen.Elements(564, 244, 425)
                                                    from born in Gen.Choose(0, 16_000)
                                                    from language in Gen.Choose(1, 4)
                                                    from team in Gen.Choose(1, 2)
                                                    from coach in Gen.Choose(1, 3)
                                                    from sex in Gen.Choose(0, 2)
                                                    from phase in Gen.Elements<int>(0, 'K', 'A')
                                                    select new Traits(area, place, new DateOnly(1960, 1, 1).AddDays(born), language, team, coach, sex, phase);

    internal static readonly Gen<PersonFacts> AnyLife =
        from traits in AnyTraits
        from runs in Few(AnyUnemployment, 5)
        from services in Few(AnyService, 3)
        from places in Few(AnyPlace, 2)
        from phases in Few(AnyPhase, 3)
        select new PersonFacts(1, traits, runs.Count == 0 ? null : new Days(runs.Min(r => r.Days.First), null), 0, runs, services, places, phases);

    internal static readonly Gen<List<PersonFacts>> AnyTown =
        from lives in Gen.ListOf(AnyLife, 25)
        select lives.Select((life, at) => life with { Person = at + 1 }).ToList();

    private static Gen<List<T>> Few<T>(Gen<T> one, int most) => from count in Gen.Choose(0, most) from some in Gen.ListOf(one, count) select some.ToList();
}
