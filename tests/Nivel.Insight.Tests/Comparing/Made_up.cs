using Nivel.Insight.Comparing;
using Nivel.Insight.Surviving;
using Nivel.Rules;

namespace Nivel.Insight.Tests.Comparing;

/// <summary>People of whom we decide the truth: what makes them take part also makes them find work.</summary>
internal static class Made_up
{
    public static readonly StudyPlan Plan = new([new("age"), new("education", IsCategory: true), new("days-unemployed")], 1) { Rounds = 400 };

    /// <summary>So many people; taking part adds exactly this much to everybody's chance of work, and days come a quarter sooner.</summary>
    public static List<Subject> People(int seed, int count, double effect, double unknown = 0)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => One(dice, effect, unknown))];
    }

    private static Subject One(Random dice, double effect, double unknown)
    {
        var (age, education, unemployed) = (18 + dice.Next(47), dice.Next(3), dice.Next(720));
        // The young, educated and recently unemployed are chosen, and would have found work sooner anyway.
        var pull = (40 - age) / 20.0 + (education - 1) * 0.5 + (360 - unemployed) / 500.0;
        var treated = dice.NextDouble() < 1 / (1 + Math.Exp(1.8 - 0.8 * pull));
        var chance = Math.Clamp(0.35 + 0.12 * pull, 0.02, 0.98 - Math.Max(0, effect)) + (treated ? effect : 0);
        var days = (int)(-Math.Log(1 - dice.NextDouble()) * 300 * Math.Exp(-0.4 * pull) * (treated && effect > 0 ? 0.75 : 1));
        return new Subject(treated, new Month(2025, 1 + dice.Next(12)), [age / 25], [age, education, unemployed],
            Draw(dice, chance, unknown), Draw(dice, chance, unknown), Draw(dice, chance, unknown),
            days > 365 ? new Durations(365, 0, 1) : new Durations(days, 1, 0));
    }

    private static Outcome Draw(Random dice, double chance, double unknown)
    {
        var work = dice.NextDouble() < chance;
        return dice.NextDouble() < unknown ? Outcome.Unknown : work ? Outcome.Yes : Outcome.No;
    }
}
