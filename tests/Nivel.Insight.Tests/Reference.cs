using Nivel.Insight.Figures;
using Nivel.Insight.Spells;
using Nivel.Rules;
using Nivel.Rules.Unemployment;

namespace Nivel.Insight.Tests;

/// <summary>The plain and slow way: each person, each month, asked of the rules of the statistics one by one. Shares no code with the store.</summary>
internal static class Reference
{
    internal static IEnumerable<Figure> Of(IReadOnlyList<PersonFacts> town, Scope scope)
    {
        for (var month = scope.From; month.CompareTo(scope.To) <= 0; month = month.Next)
        {
            var groups = town.Where(p => p.Traits.Area == scope.Area).GroupBy(p => Group(p, scope, month)).ToList();
            if (scope.By == Division.Whole && groups.Count == 0) continue;
            foreach (var group in groups)
                foreach (var figure in OfGroup([.. group.Select(p => new Person(p))], month, group.Key)) yield return figure;
        }
    }

    private static IEnumerable<Figure> OfGroup(List<Person> people, Month month, int group)
    {
        var day = Calendar.CountedOn(month);
        Figure Count(string code, Func<Person, bool> holds) => new(code, month, group, people.Count(holds), null);
        Figure Share(string code, int part, int whole) => new(code, month, group, whole == 0 ? null : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero), whole);
        Figure Median(string code, List<int> days) => new(code, month, group, days.Count == 0 ? null : (days.Order().ElementAt((days.Count - 1) / 2) + days.Order().ElementAt(days.Count / 2)) / 2m, days.Count);
        yield return Count("unemployed", p => p.Unemployed(day));
        yield return Count("long-term-unemployed", p => p.Unemployed(day) && p.Long(day));
        yield return Count("in-services", p => p.Active(day));
        yield return Count("young-unemployed", p => p.Unemployed(day) && p.Facts.Traits.BornOn.AddYears(25) > day);
        yield return Count("over-50-unemployed", p => p.Unemployed(day) && p.Facts.Traits.BornOn.AddYears(50) <= day);
        yield return Count("foreign-language-unemployed", p => p.Unemployed(day) && p.Facts.Traits.Language == 4);
        yield return Median("duration", [.. people.SelectMany(p => p.Runs).Where(r => r.Contain(day)).Select(r => day.DayNumber - r.First.DayNumber + 1)]);
        yield return Median("search-duration", [.. people.Select(p => p.Facts.Search).Where(s => s?.Contain(day) == true).Select(s => day.DayNumber - s!.Value.First.DayNumber + 1)]);
        yield return Share("activation-rate-all", people.Count(p => p.Active(day)), people.Count(p => p.Unemployed(day) || p.Active(day)));
        yield return Share("activation-rate", people.Count(p => p.Active(day) && p.Long(day)), people.Count(p => p.Long(day)));
        var begun = people.SelectMany(p => p.Runs).Where(r => month.Days.Contain(r.First)).ToList();
        yield return new("runs-begun", month, group, begun.Count, null);
        foreach (var months in new[] { 3, 6, 12 })
            yield return Share($"flow-{months}", begun.Count(r => r.Contain(FinnishCalendar.AddMonths(r.First, months))), begun.Count);
        var ended = people.SelectMany(p => p.Runs).Where(r => r.Last is { } last && month.Days.Contain(last)).ToList();
        var open = people.SelectMany(p => p.Runs).Where(r => r.Contain(month.First)).ToList();
        yield return Share("exits", open.Count(r => r.Last is { } last && month.Days.Contain(last)), open.Count);
        yield return new("runs-ended", month, group, ended.Count, null);
        yield return Share("exits-to-work", people.Sum(p => p.EndedToWork(month)), ended.Count);
        yield return Share("returned-in-6-months", people.Sum(p => p.Returned(month)), ended.Count);
        var places = people.SelectMany(p => p.Facts.Placements.Where(b => month.Days.Contain(b.Days.First)).Select(b => (p, b.Days.First))).ToList();
        yield return new("placements", month, group, places.Count, null);
        foreach (var months in new[] { 3, 6, 12 })
            yield return Share($"kept-{months}", places.Count(x => x.p.StaysOut(x.First, FinnishCalendar.AddMonths(x.First, months))), places.Count);
        yield return new("services-begun", month, group, people.Sum(p => p.Facts.Services.Count(s => month.Days.Contain(s.Days.First))), null);
        var left = people.SelectMany(p => p.Facts.Services).Where(s => s.Days.Last is { } last && month.Days.Contain(last)).ToList();
        yield return Share("services-left-early", left.Count(s => s.LeftEarly), left.Count);
    }

    private static int Group(PersonFacts person, Scope scope, Month month) => scope.By switch
    {
        Division.Place => person.Traits.Place,
        Division.Language => person.Traits.Language,
        Division.Team => person.Traits.Team,
        Division.Coach => person.Traits.Coach,
        Division.Sex => person.Traits.Sex,
        Division.Phase => person.Traits.Phase,
        Division.Age => AgeGroup.Upper.First(upper => month.Year - person.Traits.BornOn.Year <= upper),
        _ => 0,
    };

    private sealed class Person(PersonFacts facts)
    {
        private readonly IReadOnlyList<UnemploymentSpell> spells = UnemploymentSpells.Merge(facts.Unemployment.Select((u, at) => new SourcedDays(u.Days, $"{at}")));

        public PersonFacts Facts => facts;
        public IEnumerable<Days> Runs => spells.Select(s => s.Days);
        public bool Served(DateOnly day) => facts.Services.Any(s => s.Kind != InService.OfTheNetwork && s.Days.Contain(day));
        public bool Unemployed(DateOnly day) => UnemploymentSpells.RunningOn(spells, day) is not null && !Served(day);
        public bool Active(DateOnly day) => UnemploymentSpells.RunningOn(spells, day) is not null && Served(day);
        public bool Long(DateOnly day) => LongTermUnemployed.On(day, spells).Answer;
        public int EndedToWork(Month month) => Runs.Count(r => r.Last is { } last && month.Days.Contain(last) && facts.Unemployment.Where(u => u.Days.Last == last).Max(u => u.Exit) == 1);
        public int Returned(Month month) => Runs.Count(r => r.Last is { } last && month.Days.Contain(last) && Runs.Any(n => n.First > last && n.First <= FinnishCalendar.AddMonths(last, 6)));

        public bool StaysOut(DateOnly first, DateOnly until)
        {
            for (var day = first.AddDays(1); day <= until; day = day.AddDays(1))
                if (Unemployed(day)) return false;
            return true;
        }
    }
}
