namespace Nivel.Match;

/// <summary>Other names to be looked up in a taxonomy from which they are taken out, a fifth at a time.</summary>
/// <param name="Less">The taxonomy without them; a name of our own goes too if it is the same.</param>
/// <param name="Sets">The names as questions: alternative names of occupations; our own names of skills, for ESCO has no others in Finnish; and a few labels, which stay in and must be found.</param>
internal sealed record HeldBack(Taxonomy Less, IReadOnlyList<LabelledSet> Sets)
{
    public const int Folds = 5;

    /// <summary>The fold of a text; the same on every machine.</summary>
    public static int Fold(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619;
        return (int)((hash >> 7) % Folds);
    }

    /// <param name="plain">The classification as published.</param>
    /// <param name="own">The same with our own names on top.</param>
    /// <param name="fold">Which fifth is held back.</param>
    /// <param name="languages">In which languages.</param>
    public static HeldBack Of(Taxonomy plain, Taxonomy own, int fold, params IReadOnlyList<Language> languages)
    {
        LabelledSet[] gone = [.. languages.SelectMany(l => (LabelledSet[])[
            new("alt-" + l.Code(), LinkKind.Occupation, l, Questions(plain.Occupations.SelectMany(o => Names(o.Names, l, fold).Select(n => (n, o.Id.Value))))),
            new("own-skills-" + l.Code(), LinkKind.Skill, l, Questions(own.Skills.SelectMany(s => Names(s.Names, l, fold).Except(plain.Skill(s.Id)!.Names.Alternatives(l)).Select(n => (n, s.Id.Value)))))])];
        var texts = gone.SelectMany(s => s.Questions.Select(q => (s.Language, q.Text.ToLowerInvariant()))).ToHashSet();
        return new HeldBack(
            own.WithAlternatives((_, language, names) => names.Where(n => !texts.Contains((language, n.ToLowerInvariant())))),
            [.. gone, .. languages.SelectMany(l => (LabelledSet[])[
                new("label-" + l.Code(), LinkKind.Occupation, l, Questions(plain.Occupations.Where(o => Asked(o.Id, o.Names, l, fold)).Select(o => (o.Label(l), o.Id.Value)))),
                new("label-skills-" + l.Code(), LinkKind.Skill, l, Questions(plain.Skills.Where(s => Asked(s.Id, s.Names, l, fold)).Select(s => (s.Label(l), s.Id.Value))))])]);
    }

    private static IEnumerable<string> Names(Labels names, Language language, int fold) => names.Alternatives(language).Where(n => Fold(n) == fold);

    private static bool Asked(ConceptId id, Labels names, Language language, int fold) => names.Has(language) && Fold(names.Label(language)) == fold && Fold(id.Value) == 0;

    private static Question[] Questions(IEnumerable<(string Text, string Code)> pairs) =>
        [.. pairs.GroupBy(p => p.Text).Select(g => new Question(g.Key, g.Select(p => p.Code).ToHashSet(StringComparer.Ordinal)))];
}
