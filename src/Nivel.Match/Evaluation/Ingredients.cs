using System.Globalization;

namespace Nivel.Match;

/// <summary>What each ingredient of the first look adds: learnt anew without it and asked out of fold.</summary>
/// <remarks>An ingredient that loses little when left out is not useless: the others may know the same.</remarks>
public static class Ingredients
{
    internal static readonly (string Name, Feature[] Features)[] All =
    [
        ("nothing", []),
        ("letters", [Feature.Letters]),
        ("parts of compounds", [Feature.Parts]),
        ("words and roots", [Feature.Wholes]),
        ("names as a whole", [Feature.Joint, Feature.Near, Feature.Exact, Feature.Held, Feature.Many]),
        ("other languages", [Feature.Foreign, Feature.Translated, Feature.TranslatedToo, Feature.TranslatedHeld, Feature.TranslatedTold, Feature.TranslatedLinked, Feature.Agree]),
        ("descriptions", [Feature.Told, Feature.TranslatedTold]),
        ("occupations and skills", [Feature.Linked, Feature.TranslatedLinked, Feature.Prior]),
        ("neighbours in the classification", [Feature.Group]),
        ("meanings", [Feature.Meaning]),
        ("other words of the language", [Feature.Paraphrased, Feature.ParaphrasedHeld]),
        ("opening words", [Feature.Opening]),
    ];

    /// <summary>Prints for every set hit@1 out of fold with all ingredients and without each.</summary>
    /// <param name="data">Folder as described by <see cref="LabelledSets.Load"/>.</param>
    /// <param name="plain">The classification as published.</param>
    /// <param name="own">The same with our own names on top.</param>
    /// <param name="output">Where the table goes.</param>
    /// <param name="said">Told what is being done, for it takes minutes.</param>
    public static void Print(string data, Taxonomy plain, Taxonomy own, TextWriter output, Action<string> said)
    {
        var exercises = Schooling.Exercises(data, plain, own, said);
        exercises.AddRange(Schooling.Groups(data, own));
        var columns = new List<Dictionary<string, double>>();
        foreach (var (name, features) in All)
        {
            said($"without {name}");
            var left = features.ToHashSet();
            columns.Add(Subject.All.SelectMany(s => Learning.Without(s, exercises, left).Select(r => (Set: $"{s.Name} {r.Set}", r.First))).ToDictionary(r => r.Set, r => r.First));
        }
        output.WriteLine("set\t" + string.Join('\t', All.Select(a => "without " + a.Name)));
        foreach (var set in columns[0].Keys) output.WriteLine(set + "\t" + string.Join('\t', columns.Select(c => c[set].ToString("0.000", CultureInfo.InvariantCulture))));
    }
}
