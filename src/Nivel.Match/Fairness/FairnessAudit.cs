namespace Nivel.Match;

/// <summary>Compares how groups of people are seen in lists, at equal skills (yhdenvertaisuuden tarkastus).</summary>
/// <remarks>
/// The figure is exposure had divided by exposure due, what equals had on average; the interval is a percentile bootstrap (Efron and Tibshirani 1993).
/// It is blind to what makes skills differ in the first place, and to conditions that a job sets: it watches the engine, not the labour market.
/// </remarks>
public static class FairnessAudit
{
    /// <summary>Whether people of equal skills are put into lists and high up equally, whatever their group. Whole persons are drawn again, within their stratum.</summary>
    /// <param name="lists">Lists that somebody saw; their order means nothing.</param>
    /// <param name="people">All who might have been shown, also those who never were; their order means nothing.</param>
    /// <param name="terms">Rules of the audit.</param>
    public static ExposureAudit People(IEnumerable<ShownList> lists, IEnumerable<AuditedPerson> people, AuditTerms? terms = null)
    {
        var (rules, shown) = (terms ?? new AuditTerms(), lists.OrderBy(l => l.Id, StringComparer.Ordinal).ToList());
        var seen = Exposure.ByPerson(shown);
        AuditedPerson[] known = [.. people.Where(p => p.Group.Length > 0).DistinctBy(p => p.Key).OrderBy(p => p.Stratum, StringComparer.Ordinal).ThenBy(p => p.Key)];
        string[] groups = [.. known.Select(p => p.Group).Distinct().Order(StringComparer.Ordinal)];
        (int Group, double Exposure)[][] strata = [.. known.GroupBy(p => p.Stratum).Select(s => s.Select(p => (Array.IndexOf(groups, p.Group), seen.GetValueOrDefault(p.Key).Exposure)).ToArray())
            .Where(s => s.Any(p => p.Item2 > 0))];
        var all = Sum(groups.Length, strata);
        // A great crowd is drawn fewer times: its interval is narrow anyway.
        var draws = (int)Math.Clamp(50_000_000L / Math.Max(1, strata.Sum(s => (long)s.Length)), Math.Min(200, rules.Draws), rules.Draws);
        var random = new Draw(rules.Seed);
        var drawn = Enumerable.Range(0, draws).Select(_ => Sum(groups.Length, strata.Select(s => Again(s, random)))).ToList();
        return Result(shown.Count, groups, all, drawn, rules, g => known.Where(p => p.Group == g).Select(p => seen.GetValueOrDefault(p.Key).Places));
    }

    /// <summary>Whether people with equal scores stand equally high in the lists in which they are. Whole lists are drawn again.</summary>
    /// <param name="lists">Lists that somebody saw; their order means nothing.</param>
    /// <param name="groups">Group of each person; those without one are left out.</param>
    /// <param name="terms">Rules of the audit.</param>
    public static ExposureAudit Order(IEnumerable<ShownList> lists, IReadOnlyDictionary<int, string> groups, AuditTerms? terms = null)
    {
        var rules = terms ?? new AuditTerms();
        ShownList[] shown = [.. lists.OrderBy(l => l.Id, StringComparer.Ordinal)];
        string[] names = [.. shown.SelectMany(l => l.Places).Select(p => groups.GetValueOrDefault(p.Key, "")).Where(g => g.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        Tally[] each = [.. shown.Select(l => OfList(l, groups, names, rules.Band))];
        var random = new Draw(rules.Seed);
        var drawn = Enumerable.Range(0, rules.Draws).Select(_ => Sum(names.Length, each, random)).ToList();
        var seen = Exposure.ByPerson(shown);
        return Result(shown.Length, names, Sum(names.Length, each, null), drawn, rules, g => seen.Where(p => groups.GetValueOrDefault(p.Key) == g).Select(p => p.Value.Places));
    }

    private static Tally OfList(ShownList list, IReadOnlyDictionary<int, string> groups, string[] names, double band)
    {
        var tally = new Tally(names.Length);
        var places = list.Places.Select((p, i) => (Group: Array.IndexOf(names, groups.GetValueOrDefault(p.Key, "")), Exposure: Exposure.At(i + 1), Band: (int)(p.Score / band))).Where(p => p.Group >= 0);
        foreach (var equals in places.GroupBy(p => p.Band)) tally.AddEquals([.. equals.Select(p => (p.Group, p.Exposure))]);
        return tally;
    }

    private static Tally Sum(int groups, IEnumerable<(int, double)[]> strata)
    {
        var tally = new Tally(groups);
        foreach (var stratum in strata) tally.AddEquals(stratum);
        return tally;
    }

    private static Tally Sum(int groups, Tally[] each, Draw? random)
    {
        var tally = new Tally(groups);
        for (var i = 0; i < each.Length; i++) tally.Add(each[random?.Below(each.Length) ?? i]);
        return tally;
    }

    private static (int, double)[] Again((int, double)[] stratum, Draw random)
    {
        var drawn = new (int, double)[stratum.Length];
        for (var i = 0; i < drawn.Length; i++) drawn[i] = stratum[random.Below(stratum.Length)];
        return drawn;
    }

    private static ExposureAudit Result(int lists, string[] groups, Tally all, List<Tally> drawn, AuditTerms rules, Func<string, IEnumerable<int>> placesOf)
    {
        var results = new List<GroupExposure>();
        for (var g = 0; g < groups.Length; g++)
        {
            var places = placesOf(groups[g]).ToList();
            var (low, high) = Interval([.. drawn.Select(d => d.Ratio(g)).Where(double.IsFinite).Order()], rules.Confidence, groups.Length);
            var few = places.Count < rules.LeastPeople || lists < rules.LeastLists || all.Due[g] < rules.LeastExposure;
            var verdict = few ? ExposureVerdict.TooFew : high < 1 ? ExposureVerdict.Less : low > 1 ? ExposureVerdict.More : ExposureVerdict.Even;
            results.Add(new GroupExposure(groups[g], places.Count, places.Sum(), all.Ratio(g), low, high, verdict));
        }
        return new ExposureAudit(lists, results.Sum(r => r.People), results);
    }

    private static (double Low, double High) Interval(double[] sorted, double confidence, int compared)
    {
        if (sorted.Length == 0) return (double.NaN, double.NaN);
        // Of two groups the one is the mirror of the other: one comparison.
        var tail = (1 - confidence) / 2 / Math.Max(1, compared == 2 ? 1 : compared);
        var at = (int)(tail * sorted.Length);
        return (sorted[at], sorted[sorted.Length - 1 - at]);
    }
}
