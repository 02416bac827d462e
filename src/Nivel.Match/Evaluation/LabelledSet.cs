namespace Nivel.Match;

/// <summary>What a set of questions is answered with.</summary>
public enum LinkKind
{
    /// <summary>Occupations, by their id.</summary>
    Occupation,
    /// <summary>Skills, by their id.</summary>
    Skill,
    /// <summary>ISCO-08 groups, by their four digits.</summary>
    Isco4,
    /// <summary>Occupations, or the four digits of a group where the text names a whole group.</summary>
    OccupationOrGroup,
}

/// <summary>A question with its right answers.</summary>
/// <param name="Text">A title, a phrase or a sentence.</param>
/// <param name="Right">Codes, any of which is right; for sentences all of them.</param>
public sealed record Question(string Text, IReadOnlySet<string> Right);

/// <summary>Questions of one kind in one language.</summary>
/// <param name="Name">Short name of the set, kebab-case.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Language">Language of the texts.</param>
/// <param name="Questions">The questions in the order of the file.</param>
public sealed record LabelledSet(string Name, LinkKind Kind, Language Language, IReadOnlyList<Question> Questions);
