namespace Nivel.Match;

/// <summary>A lesson with the set that it comes from and the fold in which it is examined.</summary>
internal sealed record Exercise(string Set, LinkKind Kind, Language Language, int Fold, Lesson Lesson);

/// <summary>Turns the visible labelled sets into lessons.</summary>
internal static class Schooling
{
    /// <param name="data">Folder as described by <see cref="LabelledSets.Load"/>.</param>
    /// <param name="plain">The classification as published.</param>
    /// <param name="own">The same with our own names on top.</param>
    /// <param name="said">Told what is done, for it takes minutes.</param>
    public static List<Exercise> Exercises(string data, Taxonomy plain, Taxonomy own, Action<string> said)
    {
        var exercises = new List<Exercise>();
        for (var fold = 0; fold < HeldBack.Folds; fold++)
        {
            said($"names held back, fold {fold + 1} of {HeldBack.Folds}");
            Take(exercises, HeldBack.Of(plain, own, fold, Language.Finnish, Language.Swedish), fold);
        }
        for (var fold = 0; fold < HeldBack.Folds; fold += 2)
        {
            said($"English names held back, fold {fold + 1}");
            var held = HeldBack.Of(plain, own, fold, Language.English);
            Take(exercises, held with { Sets = [.. held.Sets.Select(Fewer)] }, fold);
        }
        said("labelled sets");
        var sets = LabelledSets.Load(data).Where(s => s.Kind is LinkKind.Occupation or LinkKind.Skill).ToArray();
        Take(exercises, new HeldBack(own, [.. sets, .. Leads(data, own)]), null);
        return exercises;
    }

    /// <summary>What texts teach of occupations: no name need be held back for it, so it is made in seconds.</summary>
    public static List<Exercise> Texts(string data, Taxonomy own)
    {
        var exercises = new List<Exercise>();
        Take(exercises, new HeldBack(own, [.. Leads(data, own)]), null);
        return exercises;
    }

    private static IEnumerable<LabelledSet> Leads(string data, Taxonomy own) =>
        LabelledSets.Load(data).Where(s => s.Name.StartsWith("page-leads", StringComparison.Ordinal)).Select(s => Occupations(s, own));

    /// <summary>Groups stand on what the weights for occupations say, so their lessons are made when those are in use.</summary>
    public static List<Exercise> Groups(string data, Taxonomy own)
    {
        var exercises = new List<Exercise>();
        Take(exercises, new HeldBack(own, [.. LabelledSets.Load(data).Where(s => s.Kind == LinkKind.Isco4)]), null);
        return exercises;
    }

    // English alternatives are many; every fifth teaches as much.
    private static LabelledSet Fewer(LabelledSet set) => set with { Questions = [.. set.Questions.Where((_, i) => i % 5 == 0)] };

    // Whoever describes an occupation page describes one of the occupations of its group.
    private static LabelledSet Occupations(LabelledSet groups, Taxonomy taxonomy)
    {
        var members = taxonomy.Occupations.ToLookup(o => o.Isco, o => o.Id.Value, StringComparer.Ordinal);
        return groups with { Kind = LinkKind.Occupation, Questions = [.. groups.Questions.Select(q => q with { Right = q.Right.SelectMany(g => members[g]).ToHashSet(StringComparer.Ordinal) })] };
    }

    private static void Take(List<Exercise> exercises, HeldBack held, int? fold)
    {
        var engine = new LinkEngine(held.Less);
        foreach (var set in held.Sets)
        {
            Func<int, string> code = set.Kind switch
            {
                LinkKind.Skill => i => held.Less.Skills[i].Id.Value,
                LinkKind.Isco4 => engine.Group,
                _ => i => held.Less.Occupations[i].Id.Value,
            };
            exercises.AddRange(set.Questions.AsParallel().AsOrdered().Select(q => (Fold: fold ?? HeldBack.Fold(q.Text), Lesson: Lessons.Of(engine, set.Kind, set.Language, q, code)))
                .Where(p => p.Lesson is not null).Select(p => new Exercise(set.Name, set.Kind, set.Language, p.Fold, p.Lesson!)));
        }
    }
}
