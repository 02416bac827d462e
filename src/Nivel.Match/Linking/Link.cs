namespace Nivel.Match;

/// <summary>Why a concept was found, for the interface to put in words.</summary>
public enum LinkReason
{
    /// <summary>A name of the concept has the same words, whatever their order and inflection.</summary>
    SameName,
    /// <summary>A name has some of the words, of their parts or of their letters.</summary>
    NearName,
    /// <summary>A name in another language, through the dictionary learnt from labels.</summary>
    NameInAnotherLanguage,
    /// <summary>The description speaks of the same things.</summary>
    Description,
}

/// <summary>A concept that a phrase may mean.</summary>
/// <param name="Id">Id of the occupation or skill; of a group its four digits.</param>
/// <param name="Label">Its label in the language asked for.</param>
/// <param name="Score">How likely this is the one that is meant, from 0 to 1; the scores of a list add up to one at most.</param>
/// <param name="Matched">The name of the concept that fitted best: its label or an alternative.</param>
/// <param name="Words">Words of the phrase that led to it, in lower case; all of them where it was not single ones.</param>
public sealed record Link(ConceptId Id, string Label, double Score, string Matched, IReadOnlyList<string> Words)
{
    /// <summary>The language in which <see cref="Matched"/> stands.</summary>
    public Language MatchedLanguage { get; init; }

    /// <summary>Whether this is a whole group of occupations and <see cref="Id"/> its four digits; only where groups were asked for.</summary>
    public bool IsGroup { get; init; }

    /// <summary>What spoke most for it.</summary>
    public LinkReason Reason { get; init; }
}
