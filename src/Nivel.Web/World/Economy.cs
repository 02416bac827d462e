namespace Nivel.Web.World;

/// <summary>Lets lives begin, last and end month by month, so that long-term unemployment and activation follow the printed series scaled to the area's size.</summary>
/// <remarks>
/// Each month the young spells end by a hazard that falls with their length; of those past a year just so many end as the series asks for.
/// Whoever is in a service on the counting day is in the activation rate's numerator and not among the unemployed, as in the national statistics.
/// </remarks>
internal sealed class Economy(int persons, DateOnly today, Random random)
{
    private const double PeakPerPerson = 0.15;
    private readonly List<Life> all = new(persons);
    private readonly List<Life> young = [];
    private readonly List<Life> old = [];

    private double Scale => persons * PeakPerPerson / Shape.LongTermUnemployed.Max();

    /// <summary>First day of the first simulated month: the series ends with the month before today.</summary>
    private DateOnly Begin => new DateOnly(today.Year, today.Month, 1).AddMonths(-Shape.Months);

    private int Target(int month) => (int)Math.Round(Shape.LongTermUnemployed[Math.Clamp(month, 0, Shape.Months - 1)] * Scale);

    private int InService(int month)
    {
        var rate = Shape.ActivationRate[Math.Clamp(month, 0, Shape.Months - 1)] / 100;
        return (int)Math.Round(Target(month) * rate / (1 - rate));
    }

    public IReadOnlyList<Life> Run()
    {
        Start();
        for (var month = 0; month < Shape.Months; month++) Step(Begin.AddMonths(month), month);
        ThisMonth();
        while (all.Count < persons) all.Add(new Life(today.AddDays(-random.Next(30, 900))) { IsEmployed = true });
        return all;
    }

    private void Start()
    {
        for (var i = 0; i < Target(0) + InService(0); i++) old.Add(Born(Begin.AddDays(-random.Next(370, 2200))));
        for (var i = 0; i < Target(0) * 1.3; i++) young.Add(Born(Begin.AddDays(-(int)(364 * Math.Pow(random.NextDouble(), 1.6)))));
    }

    private Life Born(DateOnly on)
    {
        var life = new Life(on);
        all.Add(life);
        return life;
    }

    private void Step(DateOnly first, int month)
    {
        var last = first.AddMonths(1).AddDays(-1);
        for (var i = 0; i < Inflow(month) && all.Count < persons; i++) young.Add(Born(first.AddDays(random.Next(28))));
        EndYoung(first, last);
        var yearAgo = last.AddYears(-1);
        old.AddRange(young.Where(l => l.RegisteredOn <= yearAgo));
        young.RemoveAll(l => l.RegisteredOn <= yearAgo);
        EndOld(first, Target(month) + InService(month));
        Activate(first, last, InService(month));
    }

    /// <summary>As many as needed a year from now: the growth of the series then, and those who leave anyway.</summary>
    private int Inflow(int month)
    {
        var growth = Target(month + 12) - Target(month + 11);
        return (int)Math.Max(0, (growth + Target(month) * 0.035) / 0.3);
    }

    private void EndYoung(DateOnly first, DateOnly last)
    {
        foreach (var life in young)
        {
            var months = (last.DayNumber - life.RegisteredOn.DayNumber) / 30;
            if (random.NextDouble() < 0.14 - 0.008 * months) life.End(After(life, first), Reason());
            else if (life.IsInService) { if (random.NextDouble() < 0.25) life.LeaveService(first.AddDays(random.Next(28))); }
            else if (months >= 2 && random.NextDouble() < 0.03) life.EnterService(Kind(), After(life, first));
        }

        young.RemoveAll(l => l.EndedOn is not null);
    }

    private DateOnly After(Life life, DateOnly first)
    {
        var day = first.AddDays(random.Next(28));
        return day <= life.RegisteredOn ? life.RegisteredOn.AddDays(1) : day;
    }

    private void EndOld(DateOnly first, int keep)
    {
        for (var leaving = Math.Max(0, old.Count - keep); leaving > 0; leaving--)
        {
            var at = random.Next(old.Count);
            old[at].End(After(old[at], first), Reason());
            old[at] = old[^1];
            old.RemoveAt(old.Count - 1);
        }
    }

    private void Activate(DateOnly first, DateOnly last, int wanted)
    {
        foreach (var life in old.Where(l => l.IsInService && random.NextDouble() < 0.15).ToList()) life.LeaveService(first.AddDays(random.Next(20)));
        var inside = old.Where(l => l.IsInService).ToList();
        foreach (var life in inside.Take(Math.Max(0, inside.Count - wanted))) life.LeaveService(first.AddDays(random.Next(20)));
        var outside = old.Where(l => !l.IsInService).ToList();
        for (var missing = wanted - inside.Count; missing > 0 && outside.Count > 0; missing--)
        {
            var at = random.Next(outside.Count);
            outside[at].EnterService(Kind(), first.AddDays(random.Next(20)));
            outside.RemoveAt(at);
        }
    }

    /// <summary>The days of the running month: new ones only, no counting day yet.</summary>
    private void ThisMonth()
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        for (var i = 0; i < Inflow(Shape.Months - 1) * today.Day / 30 && all.Count < persons; i++) Born(first.AddDays(random.Next(today.Day)));
    }

    private string Reason() => random.Next(100) switch { < 46 => "work", < 58 => "subsidised-work", < 72 => "study", < 86 => "out-of-labour-force", _ => "other" };

    private string Kind() => random.Next(100) switch { < 30 => "rehabilitative-work", < 48 => "coaching", < 64 => "training", < 78 => "work-trial", < 92 => "wage-subsidy", _ => "study" };
}
