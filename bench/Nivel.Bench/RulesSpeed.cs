using System.Diagnostics;
using Nivel.Rules;
using Nivel.Rules.Asking;
using Nivel.Rules.MunicipalFunding;

namespace Nivel.Bench;

/// <summary>The municipal share of many persons over a year day by day, and questions answered a second; both on one thread.</summary>
internal static class RulesSpeed
{
    public static int Run(Options options)
    {
        var persons = options.Number("persons", 100_000);
        Year(1_000);
        var (watch, sum) = (Stopwatch.StartNew(), Year(persons));
        Console.WriteLine($"municipal share, {persons:N0} persons × 365 days: {watch.Elapsed.TotalSeconds:N2} s, together {sum} €");

        var lines = Enumerable.Range(0, options.Number("lines", 100_000)).Select(Line).ToList();
        foreach (var line in lines.Take(2_000)) CaseLines.Answer(line);
        watch.Restart();
        var answered = lines.Count(line => CaseLines.Answer(line).Answered);
        Console.WriteLine($"questions, {lines.Count:N0} lines of {Questions.All.Count} kinds: {watch.Elapsed.TotalSeconds:N2} s, {answered:N0} answered");
        return answered == lines.Count ? 0 : 1;
    }

    // A year with a change of benefit in it, every person at another place of the stairs.
    private static Euros Year(int persons)
    {
        var (year, daily, sum) = (Days.Of(new(2026, 1, 1), new(2026, 12, 31)), Euros.Parse("37.21"), Euros.Zero);
        for (var person = 0; person < persons; person++) sum += MunicipalShare.OverDays(year, person % 900, daily).Municipality;
        return sum;
    }

    private static string Line(int number)
    {
        var question = Questions.All[number % Questions.All.Count];
        return $$"""{"case":"{{number}}","kind":"{{question.Kind}}","input":{{question.Example}}}""";
    }
}
