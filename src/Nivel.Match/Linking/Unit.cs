namespace Nivel.Match;

/// <summary>A word as the linker sees it: what it is as a whole, of what parts, and which root it shares with its relatives.</summary>
/// <param name="Text">As written, in lower case.</param>
/// <param name="Whole">Base form; stem where no dictionary knows the word.</param>
/// <param name="Parts">Parts of a compound, or the base form alone.</param>
/// <param name="Roots">Roots of the word and of its parts.</param>
/// <param name="Head">The part that says what it is: in "lastenhoitaja" the hoitaja.</param>
/// <param name="Weight">How much the word says of work: a place name little.</param>
internal sealed record Unit(string Text, string Whole, string[] Parts, string[] Roots, string Head, float Weight);
