namespace Nivel.Match;

/// <summary>What kind of thing a skill concept is; cards, licences and languages can be hard conditions of a job.</summary>
public enum SkillKind
{
    /// <summary>Something one can do (taito).</summary>
    Skill,
    /// <summary>Something one knows (tieto).</summary>
    Knowledge,
    /// <summary>A card or permit from a short training (korttikoulutus).</summary>
    Card,
    /// <summary>A licence given by an authority, such as a driving licence (ajokortti).</summary>
    Licence,
    /// <summary>A language (kielitaito).</summary>
    Language,
}

/// <summary>A skill concept (osaaminen).</summary>
/// <param name="Index">Place in <see cref="Taxonomy.Skills"/>; holds only within the loaded taxonomy, never store it.</param>
/// <param name="Id">The lasting id; this is what is stored.</param>
/// <param name="Kind">Skill, knowledge, card, licence or language.</param>
/// <param name="Theme">Slug of the theme in which it is listed; empty in ESCO.</param>
/// <param name="Names">Labels and alternatives.</param>
public sealed record Skill(int Index, ConceptId Id, SkillKind Kind, string Theme, Labels Names)
{
    /// <summary>See <see cref="Labels.Label"/>.</summary>
    public string Label(Language language) => Names.Label(language);
}

/// <summary>An occupation concept (ammatti).</summary>
/// <param name="Index">Place in <see cref="Taxonomy.Occupations"/>; holds only within the loaded taxonomy, never store it.</param>
/// <param name="Id">The lasting id; this is what is stored.</param>
/// <param name="Isco">Four-digit ISCO-08 code, or empty if the source had none.</param>
/// <param name="Names">Labels and alternatives.</param>
public sealed record Occupation(int Index, ConceptId Id, string Isco, Labels Names)
{
    /// <summary>See <see cref="Labels.Label"/>.</summary>
    public string Label(Language language) => Names.Label(language);
}

/// <summary>A group of the ISCO-08 classification (ammattiluokka): one to four digits.</summary>
/// <param name="Code">The digits.</param>
/// <param name="Names">Labels.</param>
public sealed record IscoGroup(string Code, Labels Names)
{
    /// <summary>See <see cref="Labels.Label"/>.</summary>
    public string Label(Language language) => Names.Label(language);
}

/// <summary>One skill of an occupation.</summary>
/// <param name="Skill">Index of the skill.</param>
/// <param name="Essential">True if the occupation cannot do without it, false if it is useful.</param>
public readonly record struct OccupationSkill(int Skill, bool Essential);

/// <summary>How one skill stands to another.</summary>
public enum RelationKind
{
    /// <summary>Close enough to be learnt on the job; goes both ways.</summary>
    Near,
    /// <summary>The other one is wider.</summary>
    Broader,
    /// <summary>The other one is narrower.</summary>
    Narrower,
}

/// <summary>A relation that starts from a known skill.</summary>
/// <param name="Skill">Index of the other skill.</param>
/// <param name="Kind">How the other stands to the known one.</param>
public readonly record struct SkillRelation(int Skill, RelationKind Kind);

/// <summary>A row that could not be used when a taxonomy was loaded; loading goes on without it.</summary>
/// <param name="File">File name without folder.</param>
/// <param name="Line">Line number from 1, the line of column names being 1; 0 if the whole file is meant.</param>
/// <param name="Code">Kebab-case reason: <c>missing-file, missing-column, too-few-columns, no-id, no-label, duplicate-id, bad-isco, unknown-occupation, unknown-skill, unknown-relation</c>.</param>
public sealed record TaxonomyProblem(string File, int Line, string Code);
